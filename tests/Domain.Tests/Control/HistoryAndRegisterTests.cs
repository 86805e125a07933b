using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.Control.Letters;

namespace Igm.Domain.Tests.Control;

public class HistoryAndRegisterTests
{
    private static readonly Guid LoadId = new("0190a000-0000-7000-8000-00000000abcd");
    private static readonly Act Load = By.Clock.On(new(2026, 1, 2));

    private static DateTimeOffset At(int year, int month, int day) => GuatemalaTime.StartOf(new(year, month, day)).AddHours(12);

    [Fact]
    public void Imported_history_keeps_its_dates_sends_no_letter_and_fakes_no_act()
    {
        var arraigo = Arraigo.FromHistory(new(An.Registration(), At(2021, 6, 10), [At(2022, 6, 1)]), Rules.Civ, LoadId, Load).Value;

        arraigo.LoadId.ShouldBe(LoadId);
        arraigo.State.ShouldBe(ArraigoState.Prorrogado);
        arraigo.ExpiresOn.ShouldBe(new DateOnly(2023, 6, 10));
        arraigo.ExtendedOn.ShouldBe(new DateOnly(2022, 6, 1));
        arraigo.Letters.ShouldBeEmpty();
        arraigo.RegisterActs.ShouldBeEmpty();
        arraigo.Acts.Select(a => (a.Sequence, a.Kind, a.Until)).ShouldBe(
            [(1, ArraigoActKind.Annotated, new DateOnly(2022, 6, 10)), (2, ArraigoActKind.Extended, new DateOnly(2023, 6, 10))]);
        arraigo.Acts.ShouldAllBe(a => a.By == By.Clock.Id && a.ByKind == ActorKind.System && a.ArraigoId == arraigo.Id);
        arraigo.Acts[0].At.ShouldBe(At(2021, 6, 10));
        arraigo.Events.ShouldBe([new ArraigoImported(arraigo.Id, LoadId, Load.At)]);
        arraigo.IsInForceOn(new(2021, 6, 10)).ShouldBeTrue();
        arraigo.IsInForceOn(new(2021, 6, 9)).ShouldBeFalse();
        arraigo.AsksForReviewOn(new(2021, 6, 10)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ArraigoActKind.Lifted, ArraigoState.Levantado, "2021-09-01")]
    [InlineData(ArraigoActKind.Expired, ArraigoState.Caducado, "2022-06-11")]
    [InlineData(ArraigoActKind.Substituted, ArraigoState.Sustituido, "2021-09-01")]
    public void An_imported_end_counts_from_its_day(ArraigoActKind by, ArraigoState state, string endedOn)
    {
        var history = new HistoricOrder(An.Registration([.. An.Subjects(2)]), At(2021, 6, 10), [], new(by, At(2021, 9, 1), An.Order(new(2021, 8, 30))));
        var arraigo = Arraigo.FromHistory(history, Rules.Civ, LoadId, Load).Value;

        arraigo.State.ShouldBe(state);
        arraigo.EndedOn.ShouldBe(An.Day(endedOn));
        arraigo.EndedBy.ShouldBe(by);
        arraigo.Acts.Count(a => a.EndsOrder).ShouldBe(1);
        arraigo.Acts[^1].Order!.OficioDate.ShouldBe(new DateOnly(2021, 8, 30));
        var last = arraigo.Acts[^1].Id;
        arraigo.Subjects.ShouldAllBe(s => s.End!.On == arraigo.EndedOn && s.End.ActId == last);
        arraigo.IsInForceOn(arraigo.EndedOn!.Value).ShouldBeFalse();
        arraigo.IsInForceOn(arraigo.EndedOn.Value.AddDays(-1)).ShouldBeTrue();
    }

    [Fact]
    public void An_imported_family_order_waits_for_its_decision_and_a_penal_one_for_nobody()
    {
        Arraigo.FromHistory(new(An.Registration(), At(2021, 6, 10), [At(2022, 6, 1)]), Rules.Fam, LoadId, Load).Value.ReviewOn.ShouldBe(new DateOnly(2023, 6, 10));
        var penal = Arraigo.FromHistory(new(An.Registration(), At(2021, 6, 10), [At(2022, 6, 1)]), Rules.Pen, LoadId, Load).Value;
        penal.Acts.Count.ShouldBe(1);
        penal.State.ShouldBe(ArraigoState.Activo);
        Arraigo.FromHistory(new(new OrderData { Order = An.Order(), Subjects = [] }, At(2021, 6, 10), []), Rules.Civ, LoadId, Load).ShouldRefuse(ArraigoErrors.NoSubjects);
    }

    [Fact]
    public void An_imported_order_lives_on_under_the_same_law()
    {
        var arraigo = Arraigo.FromHistory(new(An.Registration(), At(2025, 6, 10), []), Rules.Civ, LoadId, Load).Value;
        arraigo.Expire(By.Clock.On(new(2026, 6, 11))).ShouldBeDone();
        arraigo.Acts.Select(a => a.Sequence).ShouldBe([1, 2]);
        arraigo.RegisterActs.ShouldHaveSingleItem().Kind.ShouldBe("arraigo.expired");
    }

    [Fact]
    public void Every_act_joins_the_register_with_its_facts()
    {
        var arraigo = An.Annotated();
        arraigo.AttachCopy(An.Reception() with { Channel = Channel.Email }, By.Reception.On(An.June10)).ShouldBeDone();
        arraigo.Lifted(new(2023, 7, 3));

        arraigo.RegisterActs.Select(a => a.Kind).ShouldBe(
            ["arraigo.received", "arraigo.registered", "arraigo.annotated", "arraigo.copy_attached", "arraigo.scan_attached", "arraigo.lifted"]);
        arraigo.RegisterActs.Select(a => a.Id).ShouldBe(arraigo.Acts.Select(a => a.Id));
        var lifted = arraigo.RegisterActs[^1];
        lifted.Subject.ShouldBe(arraigo.Id.Value);
        lifted.At.ShouldBe(arraigo.Acts[^1].At);
        var scan = arraigo.Scans[0].Id.ToString();
        lifted.Content.ShouldBe(
        [
            new("arraigo", arraigo.Id.ToString()), new("sequence", "6"), new("type", "CIV"), new("at", "2023-07-03T16:00:00.0000000+00:00"),
            new("by", By.Chief.Id.ToString()), new("proposedBy", By.Registrar.Id.ToString()), new("effectiveOn", "2023-07-03"), new("until", ""), new("receivedOn", ""),
            new("subjects", arraigo.Subjects[0].Id.ToString()), new("court", An.CourtId.ToString()), new("caseFile", "01044-2023-00777"),
            new("oficio", "OF-LEV-9"), new("oficioDate", "2023-07-03"), new("document", scan), new("fields", ""), new("why", ""), new("endsOrder", "true"),
        ]);
    }

    [Fact]
    public void A_letter_is_dispatched_once()
    {
        var letter = An.Annotated().Letters[0];
        letter.Dispatch(DispatchWay.Email, "msg-1", By.Reception.On(An.June10)).ShouldBeDone();

        (letter.Way, letter.Reference, letter.DispatchedBy, letter.DispatchedAt).ShouldBe((DispatchWay.Email, "msg-1", By.Reception.Id, By.Reception.On(An.June10).At));
        letter.Version.ShouldBe(2);
        letter.Events[^1].ShouldBe(new LetterDispatched(letter.Id, letter.ArraigoId, letter.DispatchedAt!.Value));
        var inscribed = letter.RegisterActs.ShouldHaveSingleItem();
        inscribed.Kind.ShouldBe("letter.dispatched");
        inscribed.Content.ToDictionary()["way"].ShouldBe("email");
        letter.Dispatch(DispatchWay.Paper, null, By.Reception.On(An.June10)).ShouldRefuse(LetterErrors.AlreadyDispatched);
    }

    [Fact]
    public void The_legal_unit_changes_rules_from_a_day_on_and_never_backwards()
    {
        var type = ArraigoType.Enter("FAM", "Arraigo de familia", "Juzgado de Familia", "Oficio judicial", By.Clock.On(new(2023, 1, 1)));
        type.RulesOn(new(2023, 1, 1)).ShouldBeNull();
        type.ChangeRules(Rules.Fam, new(new(1971, 1, 1), "CPCyM 523", "legal unit"), By.Clock.On(new(2023, 1, 1))).ShouldBeDone();
        var confirmed = Rules.Fam with { ExpiryConfirmed = true };

        type.ChangeRules(confirmed, new(new(2023, 6, 9), "Dictamen", "legal unit"), By.Chief.On(An.June10)).ShouldRefuse(ArraigoTypeErrors.Retroactive);
        type.ChangeRules(Rules.Civ, new(new(2023, 7, 1), "Dictamen", "legal unit"), By.Chief.On(An.June10)).ShouldRefuse(ArraigoTypeErrors.OfAnotherType);
        type.ChangeRules(confirmed, new(An.June10, "Dictamen", "legal unit", "nota"), By.Chief.On(An.June10)).ShouldBeDone();
        type.RulesOn(new(2023, 6, 9)).ShouldBe(Rules.Fam);
        type.RulesOn(An.June10).ShouldBe(confirmed);
        type.ChangeRules(Rules.Fam with { Years = 2 }, new(An.June10, "Otro", "legal unit"), By.Chief.On(An.June10)).ShouldBeDone();
        type.RulesOn(An.June10)!.Years.ShouldBe(2);
        type.Versions.Select(v => (v.Number, v.EnteredBy)).ShouldBe([(1, By.Clock.Id), (2, By.Chief.Id), (3, By.Chief.Id)]);
        (type.Versions[1].LegalBasis, type.Versions[1].Source, type.Versions[1].Note, type.Versions[1].ValidFrom).ShouldBe(("Dictamen", "legal unit", "nota", An.June10));
        type.Events[^1].ShouldBe(new ArraigoRulesChanged(type.Id, "FAM", An.June10, By.Chief.On(An.June10).At));
        type.Version.ShouldBe(4);
    }

    [Fact]
    public void A_court_is_revised_and_keeps_its_code()
    {
        var court = Court.Enter(new("JPI-CIV-01", "Juzgado Primero", "0101", "demonstration", "civil", null, true), By.Clock.On(An.June10));
        court.Revise(new("OTRO", "x", "0101", "OJ"), By.Chief.On(An.June10)).ShouldRefuse(CourtErrors.CodeIsFixed);
        court.Revise(new("JPI-CIV-01", "Juzgado Primero Civil", "0301", "OJ", "civil", "j1@example.org"), By.Chief.On(An.June10)).ShouldBeDone();

        (court.Name, court.MunicipalityCode, court.Source, court.Jurisdiction, court.Email, court.IsDemonstration)
            .ShouldBe(("Juzgado Primero Civil", "0301", "OJ", "civil", "j1@example.org", false));
        court.Events.ShouldBe([new CourtEntered(court.Id, By.Clock.On(An.June10).At), new CourtRevised(court.Id, By.Chief.On(An.June10).At)]);
    }
}
