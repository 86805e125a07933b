using Igm.Application.Common;
using Igm.TestKit;

namespace Igm.WebApi.Tests.People;

public sealed class CompanyTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private readonly Caller _officer = igm.Having("certificador", Can.RegisterCompanies, Can.ReadCompanies);

    [Fact]
    public async Task A_company_is_registered_by_NIT_found_by_a_slip_of_its_name_and_corrected_with_a_reason()
    {
        var id = (await _officer.Post("people/companies", new { nit = "576937-K", name = "Café Señorial, S.A." })).ShouldBe(201).Id;

        (await _officer.Post("people/companies", new { nit = "576937k", name = "Otra" })).ShouldRefuse("people.company.nit_taken", 409);
        (await _officer.Post("people/companies/searches", new { nit = "576937-k" })).Json.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(id);
        (await _officer.Post("people/companies/searches", new { name = "cafe senoriall" })).Json.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(id);
        (await _officer.Post("people/companies/searches", new { name = "Ferretería" })).Json.GetProperty("items").GetArrayLength().ShouldBe(0);

        (await _officer.Post($"people/companies/{id}/corrections", new { name = "Café Señorial, Sociedad Anónima" }, version: 1)).ShouldRefuse("common.invalid", 422);
        (await _officer.Post($"people/companies/{id}/corrections", new { name = "Café Señorial, Sociedad Anónima", why = "Razón social completa" }, version: 1)).ShouldBe(204);
        var read = (await _officer.Get($"people/companies/{id}")).ShouldBe(200);
        read.Version.ShouldBe(2);
        read.Json.GetProperty("name").GetString().ShouldBe("Café Señorial, Sociedad Anónima");
    }

    [Fact]
    public async Task A_company_needs_a_NIT_that_checks_a_name_and_the_permission()
    {
        (await _officer.Post("people/companies", new { nit = "739592-7" })).ShouldRefuse("common.invalid", 422)
            .Fields.ShouldBe(["/nit people.nit.check_digit", "/name common.required"], ignoreOrder: true);
        (await igm.Having("otra", Can.ReadPeople).Post("people/companies", new { nit = "739592-2", name = "X" })).ShouldRefuse("access.forbidden", 403);
        (await _officer.Get($"people/companies/{Guid.Empty}")).ShouldRefuse("people.company.not_found", 404);
        (await _officer.Post("people/companies/searches", new { })).ShouldRefuse("common.invalid", 422);
    }
}
