using System.Text;
using Igm.Infrastructure.Control;
using Igm.Infrastructure.Seeding;
using Igm.TestKit;

namespace Igm.WebApi.Tests.Control;

public sealed class CourtTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private const string Header = "code,name,municipality_code,jurisdiction,email\n";
    private readonly Desk _desk = new(igm);

    [Fact]
    public async Task The_judiciary_s_list_goes_in_whole_and_again_changes_nothing()
    {
        var list = Header + string.Concat(Enumerable.Range(1, 1_200).Select(n => $"OJ-{n:0000},\"Juzgado {n} de Paz, de prueba\",0101,paz,juzgado{n}@oj.example\n"));
        list.Length.ShouldBeGreaterThan(60_000);
        var first = (await Import("\uFEFF" + list)).ShouldBe(200).Json;
        (first.GetProperty("entered").GetInt32(), first.GetProperty("revised").GetInt32(), first.GetProperty("unchanged").GetInt32()).ShouldBe((1_200, 0, 0));
        (await Import(list)).ShouldBe(200).Json.GetProperty("unchanged").GetInt32().ShouldBe(1_200);
        (await Import(Header + "OJ-0001,\"  Juzgado renovado  \",0101,,\n")).ShouldBe(200).Json.GetProperty("revised").GetInt32().ShouldBe(1);
        (await igm.Database.One<string>("select name || '|' || source from control.courts where code = 'OJ-0001'")).ShouldBe("Juzgado renovado|Organismo Judicial, marzo 2026");
    }

    [Fact]
    public async Task One_bad_row_keeps_all_out_and_each_is_told_by_line_and_column()
    {
        var refused = await Import(Header + "NO-1,Uno,0101,,\nNO-2,,0301,,\nNO-3,Tres,9999,,\nNO-4,Cuatro,0101,,sin arroba\nmal\nNO-1,Otra vez,0101,,\n" + $"NO-6,{new string('x', 201)},0101,,\n");
        refused.ShouldRefuse("control.court.import_refused", 422);
        refused.Fields.ShouldBe([
            "/lines/3/name common.required", "/lines/4/municipality_code control.court.municipality_unknown", "/lines/5/email common.malformed_value",
            "/lines/6 control.court.row_malformed", "/lines/7/code control.court.code_repeated", "/lines/8/name common.too_long"]);
        (await igm.Database.One<long>("select count(*) from control.courts where code like 'NO-%'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_no_list_of_courts_is_said()
    {
        (await Import("nombre;código\n")).ShouldRefuse("control.court.import_unreadable", 422);
        (await Import([0x63, 0x6f, 0xff, 0xfe, 0x0a])).ShouldRefuse("control.court.import_unreadable", 422);
        (await Import(Header + string.Concat(Enumerable.Range(0, 5_001).Select(n => $"OJ-{n},J,0101,,\n")))).ShouldRefuse("control.court.import_too_long", 422);
        (await Import(Header + new string('\n', 6_000_000))).ShouldRefuse("control.court.import_too_large", 422);
        (await Import(Header, source: "")).ShouldBe(422).Fields.ShouldBe(["/source common.required"]);
        (await Import(Header, source: new string('x', 201))).ShouldBe(422).Fields.ShouldBe(["/source common.too_long"]);
        (await _desk.Chief.Post("control/courts/imports", new { })).ShouldBe(415);
        (await _desk.Reception.Upload("control/courts/imports", Encoding.UTF8.GetBytes(Header), "juzgados.csv", "text/csv")).ShouldRefuse("access.forbidden", 403);
    }

    [Fact]
    public async Task Courts_for_demonstration_are_planted_with_the_demonstration_only()
    {
        await using var own = await Database.Create();
        await own.Execute("delete from control.courts");
        await own.Execute("delete from house.planted_seeds where name like 'control%'");
        var ground = new Ground(own.Owner, igm.Services, new Progress<string>());
        var control = Seeds.All.Where(seed => seed.GetType().Namespace == typeof(ControlSeed).Namespace).ToList();

        await Seeder.Plant(control, ground, [SeedKind.Reference], default);
        (await own.One<long>("select count(*) from control.courts")).ShouldBe(0);
        await Seeder.Plant(control, ground, [SeedKind.DemonstrationAccounts], default);
        (await own.One<string>("select count(*) || ' ' || bool_and(is_demonstration) from control.courts")).ShouldBe("22 true");
    }

    private Task<Answer> Import(string list, string source = "Organismo Judicial, marzo 2026") => Import(Encoding.UTF8.GetBytes(list), source);

    private Task<Answer> Import(byte[] list, string source = "Organismo Judicial, marzo 2026") => _desk.Chief.Send(HttpMethod.Post, "control/courts/imports", new MultipartFormDataContent
    {
        { new ByteArrayContent(list), "file", "juzgados.csv" },
        { new StringContent(source), "source" },
    });
}
