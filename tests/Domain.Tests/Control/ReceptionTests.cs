using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

public class ReceptionTests
{
    [Fact]
    public void A_received_order_keeps_the_names_as_on_the_paper()
    {
        var arraigo = Arraigo.Receive(An.Reception("CH’OK TUM, Juan Pedro", "María Elena Chok"), By.Reception.On(An.June10)).Value;

        arraigo.Subjects.Select(s => s.Data.FullName).ShouldBe(["CH’OK TUM, Juan Pedro", "María Elena Chok"]);
        arraigo.Subjects.Select(s => s.Ordinal).ShouldBe([0, 1]);
        arraigo.Subjects.ShouldAllBe(s => s.ArraigoId == arraigo.Id && s.Strength == IdentityStrength.Weak && s.IsOpen);
        arraigo.State.ShouldBe(ArraigoState.Recibido);
        arraigo.Version.ShouldBe(1);
        arraigo.Events.ShouldBe([new ArraigoReceived(arraigo.Id, arraigo.ReceivedAt)]);
    }

    [Fact]
    public void An_order_without_a_name_is_refused() =>
        Arraigo.Receive(An.Reception() with { Names = [] }, By.Reception.On(An.June10)).ShouldRefuse(ArraigoErrors.NoSubjects);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_paper_dated_after_today_is_refused(int daysAhead, bool taken)
    {
        var reception = An.Reception() with { Order = An.Order(An.June10.AddDays(daysAhead)) };
        Arraigo.Receive(reception, By.Reception.On(An.June10)).Succeeded.ShouldBe(taken);
    }

    [Fact]
    public void A_resolution_dated_after_today_is_refused() =>
        Arraigo.Receive(An.Reception() with { Order = An.Order() with { ResolutionDate = An.June10.AddDays(1) } }, By.Reception.On(An.June10))
            .ShouldRefuse(ArraigoErrors.DatedInFuture);

    [Fact]
    public void A_received_order_asks_for_review_and_never_blocks()
    {
        var arraigo = An.Received();
        var subject = arraigo.Subjects[0].Id;

        arraigo.IsInForceOn(An.June10).ShouldBeFalse();
        arraigo.AsksForReviewOn(An.June10).ShouldBeTrue();
        arraigo.AsksForReviewOn(An.June10.AddDays(-1)).ShouldBeFalse();
        arraigo.EffectOn(An.June10, subject).ShouldBe(ExitEffect.Review);
        arraigo.EffectOn(An.June10.AddDays(-1), subject).ShouldBe(ExitEffect.None);
    }

    [Theory]
    [InlineData("01044-2023-00777", "OF-101-2023", true)]
    [InlineData("01044 2023 00777", "of 101/2023", true)]
    [InlineData("01044-2023-00778", "OF-101-2023", false)]
    [InlineData("01044-2023-00777", "OF-102-2023", false)]
    public void The_same_court_case_and_oficio_are_the_same_paper_however_they_are_spelt(string caseFile, string oficio, bool same) =>
        (An.Order(oficio: oficio, caseFile: caseFile).Key == An.Order().Key).ShouldBe(same);

    [Fact]
    public void Another_court_with_the_same_numbers_is_another_paper() =>
        (An.Order() with { CourtId = Guid.Empty }).Key.ShouldNotBe(An.Order().Key);

    [Fact]
    public void A_paper_without_a_case_file_has_no_key_yet()
    {
        An.Order(caseFile: null).Key.ShouldBeNull();
        An.Received().PaperKey.ShouldBe(An.Order().Key);
    }

    [Fact]
    public void The_same_paper_by_mail_is_another_copy_of_one_order()
    {
        var arraigo = An.Received();
        arraigo.AttachCopy(An.Reception() with { Channel = Channel.Email }, By.Reception.On(An.June10.AddDays(1))).ShouldBeDone();

        arraigo.Subjects.Count.ShouldBe(1);
        arraigo.Acts.Select(a => a.Kind).ShouldBe([ArraigoActKind.Received, ArraigoActKind.CopyAttached]);
        arraigo.Acts[^1].Fields.ShouldBe(["/channel/email"]);
        arraigo.Version.ShouldBe(2);
        arraigo.Events[^1].ShouldBeOfType<ArraigoCopyAttached>().ArraigoId.ShouldBe(arraigo.Id);
    }

    [Fact]
    public void The_same_scan_twice_is_kept_once()
    {
        var arraigo = An.Received();
        var first = arraigo.Scan(sha: "aa");
        arraigo.Scan(sha: "aa").ShouldBe(first);
        var second = arraigo.Scan(sha: "bb");

        arraigo.Scans.Select(s => s.Id).ShouldBe([first, second]);
        arraigo.Scans[0].File.Sha256.ShouldBe("aa");
        arraigo.Scans[0].AttachedBy.ShouldBe(By.Reception.Id);
        arraigo.Acts.Count(a => a.Kind == ArraigoActKind.ScanAttached).ShouldBe(2);
        arraigo.Acts[^1].Fields.ShouldBe([$"/scans/{second}", "/sha256/bb"]);
    }
}
