using Igm.Domain.Common;
using Igm.Domain.Control.History;

namespace Igm.Domain.Tests.Control;

/// <summary>What the chain hashes is everything the act says, under fixed names in a fixed order: a fact left out could be altered unseen.</summary>
public sealed class RegisterContentTests
{
    private static readonly string[] Names =
    [
        "arraigo", "sequence", "type", "at", "by", "proposedBy", "effectiveOn", "until", "receivedOn", "subjects",
        "court", "caseFile", "oficio", "oficioDate", "document", "fields", "why", "endsOrder",
    ];

    [Fact]
    public void A_reception_says_what_the_paper_says_and_leaves_empty_what_it_does_not()
    {
        var arraigo = An.Received();
        var content = ContentOf(arraigo.RegisterActs[0]);

        content.Keys.ShouldBe(Names);
        (content["court"], content["caseFile"], content["oficio"], content["oficioDate"]).ShouldBe((An.CourtId.ToString(), "01044-2023-00777", "OF-101-2023", "2023-06-05"));
        (content["type"], content["proposedBy"], content["until"], content["document"], content["why"]).ShouldBe(("", "", "", "", ""));
        (content["by"], content["effectiveOn"], content["endsOrder"]).ShouldBe((By.Reception.Id.ToString(), "2023-06-10", "false"));
    }

    [Fact]
    public void A_lifting_says_who_proposed_it_on_which_paper_and_whether_it_ends_the_order()
    {
        var arraigo = An.AnnotatedWith(2);
        var (first, second) = (arraigo.Subjects[0].Id, arraigo.Subjects[1].Id);
        arraigo.Lifted(An.Day("2023-09-01"), first);
        var partly = ContentOf(arraigo.RegisterActs[^1]);
        arraigo.Lifted(An.Day("2023-09-04"), second);
        var wholly = ContentOf(arraigo.RegisterActs[^1]);

        (partly["endsOrder"], wholly["endsOrder"]).ShouldBe(("false", "true"));
        (partly["subjects"], wholly["subjects"]).ShouldBe((first.ToString(), second.ToString()));
        (wholly["type"], wholly["proposedBy"], wholly["by"]).ShouldBe(("CIV", By.Registrar.Id.ToString(), By.Chief.Id.ToString()));
        (wholly["oficio"], wholly["document"]).ShouldBe(("OF-LEV-9", arraigo.Acts[^1].Order!.Document!.Value.ToString()));
    }

    [Fact]
    public void A_correction_keeps_its_reason()
    {
        var arraigo = An.Annotated();
        arraigo.Correct(An.Registration(An.Subject() with { Occupation = "Maestro" }), Rules.Civ, By.Registrar.On(An.Day("2023-07-01"), "El oficio dice maestro")).ShouldBeDone();

        ContentOf(arraigo.RegisterActs[^1])["why"].ShouldBe("El oficio dice maestro");
    }

    [Fact]
    public void A_history_is_loaded_by_one_signed_act_that_counts_what_came_in()
    {
        var id = Id<HistoryLoad>.New(By.Chief.On(An.June10).At);
        string? signed = null;
        var load = HistoryLoad.Sign(id, new("sistema anterior", 1200, 340, "ab12"), "2026-11", statement => { signed = statement; return [7]; }, By.Chief.On(An.June10));

        signed.ShouldBe($"igm-history-load|{id}|sistema anterior|1200|340|ab12");
        (load.KeyId, load.LoadedBy, load.LoadedAt).ShouldBe(("2026-11", By.Chief.Id, By.Chief.On(An.June10).At));
        load.Signature.ShouldBe([7]);
        var act = load.RegisterActs.ShouldHaveSingleItem();
        (act.Kind, act.Subject).ShouldBe((HistoryLoad.RegisterKind, id.Value));
        act.Content.Select(fact => $"{fact.Key}={fact.Value}").ShouldBe([$"load={id}", "source=sistema anterior", "orders=1200", "certificates=340", "content=ab12"]);
        load.Events.ShouldHaveSingleItem().ShouldBe(new HistoryLoaded(id, 1200, 340, By.Chief.On(An.June10).At));
    }

    private static Dictionary<string, string> ContentOf(RegisterAct act) => act.Content.ToDictionary(fact => fact.Key, fact => fact.Value);
}
