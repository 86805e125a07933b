using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;

namespace Igm.Domain.Tests.Control.Alerts;

public class AlertRegistrationTests
{
    private static Result<Alert> Register(AlertRules rules, AlertData? data = null, AlertVisibility? raisedTo = null) =>
        Alert.Register(data ?? AnAlert.Data(), rules, raisedTo, By.Registrar.On(AnAlert.March2));

    [Fact]
    public void A_registered_alert_waits_for_a_second_person_and_moves_nobody()
    {
        var alert = AnAlert.Registered();
        (alert.State, alert.Class, alert.Direction, alert.Visibility).ShouldBe((AlertState.Registered, AlertClass.SilentDetain, AlertDirection.Both, AlertVisibility.Silent));
        alert.IsInForceOn(AnAlert.March2).ShouldBeFalse();
        (alert.Subject.FullName, alert.FoldedName).ShouldBe(("Juan Pedro Chok Tum", "JUAN PEDRO CHOK TUM"));
        alert.Acts.ShouldHaveSingleItem().Kind.ShouldBe(AlertActKind.Registered);
        alert.RegisterActs.ShouldBeEmpty();

        alert.Verify(By.Verifier.On(AnAlert.March2)).ShouldBeDone();
        alert.State.ShouldBe(AlertState.Active);
        alert.IsInForceOn(AnAlert.March2).ShouldBeTrue();
        alert.IsInForceOn(AnAlert.March2.AddDays(-1)).ShouldBeFalse();
        alert.RegisterActs.ShouldBeEmpty();
        alert.Version.ShouldBe(2);
    }

    [Fact]
    public void What_the_booth_finds_what_is_no_law_and_what_is_an_arraigo_are_refused_each_with_its_code()
    {
        Register(AnAlert.Stolen with { Kind = AlertKind.Computed }).ShouldRefuse(AlertErrors.TypeComputed);
        Register(AnAlert.Stolen with { Kind = AlertKind.NotInForce }).ShouldRefuse(AlertErrors.TypeNotInForce);
        Register(AnAlert.Stolen with { Kind = AlertKind.Arraigo }).ShouldRefuse(AlertErrors.TypeIsArraigo);
        Alert.FromHistory(AnAlert.Data(), AnAlert.Stolen with { Kind = AlertKind.Computed }, Guid.Empty, By.Clock.On(AnAlert.March2)).ShouldRefuse(AlertErrors.TypeComputed);
    }

    [Fact]
    public void Visibility_comes_from_the_type_may_be_raised_and_is_never_lowered()
    {
        Register(AnAlert.Stolen).Value.Visibility.ShouldBe(AlertVisibility.Open);
        Register(AnAlert.Stolen, raisedTo: AlertVisibility.Reserved).Value.Visibility.ShouldBe(AlertVisibility.Reserved);
        Register(AnAlert.Warrant, raisedTo: AlertVisibility.Open).ShouldRefuse(AlertErrors.VisibilityLowered);

        var alert = AnAlert.Active(AnAlert.Stolen);
        alert.RaiseVisibility(AlertVisibility.Silent, By.Chief.On(AnAlert.March2)).ShouldRefuse(AlertErrors.ReasonRequired);
        alert.RaiseVisibility(AlertVisibility.Open, By.Chief.On(AnAlert.March2, "Sin cambio")).ShouldRefuse(AlertErrors.NothingChanged);
        alert.RaiseVisibility(AlertVisibility.Silent, By.Chief.On(AnAlert.March2, "Hay una investigación")).ShouldBeDone();
        alert.Acts[^1].Changes.ShouldBe([new("/visibility", "Open", "Silent")]);
        alert.RaiseVisibility(AlertVisibility.Open, By.Chief.On(AnAlert.March2, "Ya terminó")).ShouldRefuse(AlertErrors.VisibilityLowered);
        alert.Visibility.ShouldBe(AlertVisibility.Silent);
    }

    [Fact]
    public void Every_event_of_a_hidden_alert_is_withheld_and_none_of_an_open_one()
    {
        var hidden = AnAlert.Lifted();
        hidden.Annotate(new("PNC", NoteDirection.Sent, hidden.RegisteredAt, "Se avisó al turno"), By.Verifier.On(AnAlert.March2.AddDays(4))).ShouldBeDone();
        hidden.Events.Count.ShouldBe(5);
        hidden.Events.ShouldAllBe(happened => happened.IsWithheld);
        AnAlert.Active(AnAlert.Security).Events.ShouldAllBe(happened => happened.IsWithheld);

        var open = AnAlert.Active(AnAlert.Stolen);
        open.Events.Count.ShouldBe(2);
        open.Events.ShouldAllBe(happened => !happened.IsWithheld);
        open.RaiseVisibility(AlertVisibility.Silent, By.Chief.On(AnAlert.March2, "Hay una investigación")).ShouldBeDone();
        open.Events[^1].IsWithheld.ShouldBeTrue();
    }

    [Fact]
    public void A_subject_is_a_person_with_a_name_a_document_or_a_description_and_not_a_mixture()
    {
        Register(AnAlert.Warrant, AnAlert.Data(subject: AnAlert.Person() with { FullName = null })).ShouldRefuse(AlertErrors.NameRequired);
        Register(AnAlert.Warrant, AnAlert.Data(subject: AnAlert.Person(" ’ "))).ShouldRefuse(AlertErrors.NameInvalid);
        Register(AnAlert.Warrant, AnAlert.Data(subject: AnAlert.Person() with { Cui = "2580123590101" })).ShouldRefuse(AlertErrors.CuiInvalid);
        Register(AnAlert.Warrant, AnAlert.Data(subject: AnAlert.Person() with { BirthDate = "1985-13" })).ShouldRefuse(AlertErrors.BirthDateInvalid);

        var passport = new AlertSubject { Kind = AlertSubjectKind.Document, Documents = [new("GTM", "123456789")] };
        Register(AnAlert.Stolen, AnAlert.Data(subject: passport)).ShouldBeDone();
        Register(AnAlert.Stolen, AnAlert.Data(subject: passport with { Documents = [] })).ShouldRefuse(AlertErrors.DocumentRequired);
        Register(AnAlert.Stolen, AnAlert.Data(subject: passport with { Cui = "2580123580101" })).ShouldRefuse(AlertErrors.SubjectMixed);

        var way = new AlertSubject { Kind = AlertSubjectKind.Description, Description = "Sello de salida lavado" };
        Register(AnAlert.Stolen, AnAlert.Data(subject: way)).ShouldBeDone();
        Register(AnAlert.Stolen, AnAlert.Data(subject: way with { Description = " " })).ShouldRefuse(AlertErrors.DescriptionRequired);
        Register(AnAlert.Stolen, AnAlert.Data(subject: way with { Documents = passport.Documents })).ShouldRefuse(AlertErrors.SubjectMixed);
    }

    [Theory]
    [InlineData("2026", "2026-02-28", null)]
    [InlineData("2026-03", "2026-02", "control.alert.validity_reversed")]
    [InlineData("2026-02-30", null, "control.alert.date_invalid")]
    [InlineData("2026", "2026-13", "control.alert.date_invalid")]
    [InlineData("2025", "2026-02", "control.alert.term_is_over")]
    [InlineData("2025", "2026-03", null)]
    [InlineData(null, null, null)]
    public void Validity_is_as_exact_as_the_source(string? from, string? until, string? refusal)
    {
        var today = until == "2026-02-28" ? AnAlert.March2.AddDays(-2) : AnAlert.March2;
        Alert.Register(AnAlert.Data(from, until), AnAlert.Warrant, null, By.Registrar.On(today)).Error?.Code.ShouldBe(refusal);
        (refusal is null).ShouldBe(Alert.Register(AnAlert.Data(from, until), AnAlert.Warrant, null, By.Registrar.On(today)).Succeeded);
    }

    [Fact]
    public void A_month_begins_on_its_first_day_and_ends_on_its_last()
    {
        var alert = AnAlert.Active(data: AnAlert.Data("2026-04", "2028-02"));
        (alert.BeginsOn, alert.ExpiresOn).ShouldBe((new DateOnly(2026, 4, 1), new DateOnly(2028, 2, 29)));
        alert.IsInForceOn(new(2026, 3, 31)).ShouldBeFalse();
        alert.IsInForceOn(new(2026, 4, 1)).ShouldBeTrue();
        alert.IsInForceOn(new(2028, 2, 29)).ShouldBeTrue();
        alert.IsInForceOn(new(2028, 3, 1)).ShouldBeFalse();
    }

    [Fact]
    public void A_reference_is_compared_by_letters_and_digits()
    {
        (AnAlert.Data() with { Reference = "c 01074/2026.00999" }).ReferenceKey.ShouldBe(AnAlert.Data().ReferenceKey);
        Register(AnAlert.Warrant, AnAlert.Data() with { Reference = " - " }).ShouldRefuse(AlertErrors.ReferenceInvalid);
    }
}
