using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>What a court's later paper must be, and how it is told from the order's own.</summary>
public class CourtPaperTests
{
    private static readonly DateOnly July3 = new(2023, 7, 3);

    private static Result<ArraigoProposal> Lift(Arraigo arraigo, CourtOrder order) => arraigo.ProposeLifting(order, [], By.Registrar.On(July3));

    [Fact]
    public void A_resolution_older_than_an_arraigo_known_by_its_oficio_is_older()
    {
        var arraigo = An.Annotated();
        var refused = Lift(arraigo, An.Order(July3, "OF-LEV-1", document: arraigo.Scan()) with { ResolutionDate = new(2023, 6, 4) });
        refused.ShouldRefuse(ArraigoErrors.OrderedBefore);
        refused.Error!.Fields!.Keys.ShouldBe(["/order/resolutionDate"]);
    }

    [Fact]
    public void A_refused_date_is_pointed_at_by_its_own_field()
    {
        var arraigo = An.Annotated();
        var scan = arraigo.Scan();
        Fields(Lift(arraigo, An.Order(new(2023, 6, 1), "OF-LEV-1", document: scan))).ShouldBe(["/order/oficioDate"]);
        Fields(Lift(arraigo, An.Order(July3, "OF-LEV-1", document: scan) with { ResolutionDate = July3.AddDays(1) })).ShouldBe(["/order/resolutionDate"]);
        Fields(Lift(arraigo, An.Order(July3.AddDays(1), "OF-LEV-1", document: scan))).ShouldBe(["/order/oficioDate"]);

        static IEnumerable<string> Fields(Result<ArraigoProposal> refused) => refused.Error!.Fields!.Keys;
    }

    [Fact]
    public void The_orders_own_scan_lifts_nothing()
    {
        var arraigo = An.Received();
        var own = arraigo.Scan();
        arraigo.Register(An.Registration() with { Order = An.Order(document: own) }, Rules.Civ, An.Weekdays, By.Registrar.On(An.June10)).ShouldBeDone();
        arraigo.Verify(Rules.Civ, By.Verifier.On(An.June10)).ShouldBeDone();

        Lift(arraigo, An.Order(July3, "OF-LEV-1", document: own)).IsRefusedAt("/order/document");
        Lift(arraigo, An.Order(July3, "OF-LEV-1", document: arraigo.Scan(July3, "lifting"))).ShouldBeDone();
    }

    [Fact]
    public void A_scan_serves_one_act()
    {
        var arraigo = An.AnnotatedWith(2);
        var scan = arraigo.Scan(July3, "first");
        var first = arraigo.ProposeLifting(An.Order(July3, "OF-LEV-1", document: scan), [arraigo.Subjects[0].Id], By.Registrar.On(July3)).Value;
        arraigo.ConfirmLifting(first.Id, By.Chief.On(July3)).ShouldBeDone();

        Lift(arraigo, An.Order(July3, "OF-LEV-2", document: scan)).IsRefusedAt("/order/document");
    }

    [Fact]
    public void A_document_is_a_scan_of_this_order_wherever_it_is_named()
    {
        var named = An.Order(document: Guid.Empty);
        Arraigo.Receive(An.Reception() with { Order = named }, By.Reception.On(An.June10)).ShouldRefuse(ArraigoErrors.DocumentUnknown);
        An.Received().Register(An.Registration() with { Order = named }, Rules.Civ, An.Weekdays, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.DocumentUnknown);
        An.Observed().Complete(An.Registration() with { Order = named }, Rules.Civ, By.Registrar.On(An.June10)).ShouldRefuse(ArraigoErrors.DocumentUnknown);
        An.Annotated().Correct(An.Registration() with { Order = named }, Rules.Civ, By.Registrar.On(An.June10, "x")).ShouldRefuse(ArraigoErrors.DocumentUnknown);
    }

    [Fact]
    public void A_correction_that_does_not_name_the_document_keeps_it_and_one_that_does_says_so()
    {
        var arraigo = An.Received();
        var own = arraigo.Scan();
        arraigo.Register(An.Registration() with { Order = An.Order(document: own) }, Rules.Civ, An.Weekdays, By.Registrar.On(An.June10)).ShouldBeDone();
        arraigo.Correct(An.Registration(An.Subject() with { Occupation = "Maestra" }), Rules.Civ, By.Registrar.On(An.June10, "x")).ShouldBeDone();
        arraigo.Order.Document.ShouldBe(own);

        var better = arraigo.Scan(sha: "better");
        arraigo.Correct(An.Registration(An.Subject() with { Occupation = "Maestra" }) with { Order = An.Order(document: better) }, Rules.Civ, By.Registrar.On(An.June10, "x")).ShouldBeDone();
        arraigo.Acts[^1].Fields.ShouldBe(["/order/document"]);
        arraigo.Order.Document.ShouldBe(better);
    }

    [Theory]
    [InlineData("9990-01-01")]
    [InlineData("2023-06-11")]
    [InlineData("1890-01-01")]
    [InlineData("0001")]
    public void Nobody_was_born_tomorrow_or_six_generations_ago(string birthDate)
    {
        var born = An.Registration(An.Subject() with { BirthDate = birthDate });
        var refused = An.Received().Register(born, Rules.Civ, An.Weekdays, By.Registrar.On(An.June10));
        refused.IsRefusedAt("/subjects/0/birthDate");
        An.Annotated().Correct(born, Rules.Civ, By.Registrar.On(An.June10, "x")).IsRefusedAt("/subjects/0/birthDate");
    }
}
