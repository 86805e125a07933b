using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;

namespace Igm.Domain.Tests.Control;

/// <summary>One thing somebody tries, so many days after the last; the law may refuse it.</summary>
public sealed record Step(int What, int DaysLater, int Who, int Whom)
{
    private static readonly string[] Names =
        ["register", "register openly incomplete", "complete", "observe", "verify", "extend", "lift", "substitute", "annul", "confirm", "refuse", "return", "correct", "authorise", "decide", "copy", "extend with a paper of the last day"];

    public override string ToString() => $"+{DaysLater}d {Names[What]} by {Who} ({Whom})";

    public static Step From(int number)
    {
        var n = number & int.MaxValue;
        return new(n % Names.Length, n / 17 % 5 == 0 ? n / 80 % 400 : n / 80 % 12, n / 7 % 4, n / 11 % 8);
    }
}

/// <summary>Plays generated steps on an order, with the expiry engine running every day, as in life.</summary>
public sealed class ArraigoHistory
{
    private static readonly Actor[] Officers = [By.Reception, By.Registrar, By.Verifier, By.Chief];

    private ArraigoHistory(Arraigo arraigo, ArraigoRules rules) => (Arraigo, Rules) = (arraigo, rules);

    public Arraigo Arraigo { get; }
    public ArraigoRules Rules { get; }
    public DateOnly Today { get; private set; } = An.June10;
    public List<(Step Step, Error? Refused)> Played { get; } = [];

    /// <param name="afterEach">Told after every step, with the version before it.</param>
    public static ArraigoHistory Play(int kind, int subjects, IEnumerable<Step> steps, Action<ArraigoHistory, int, Error?>? afterEach = null)
    {
        var rules = Control.Rules.All[(kind & int.MaxValue) % Control.Rules.All.Length];
        var history = new ArraigoHistory(An.Received(subjects: 1 + (subjects & int.MaxValue) % 3), rules);
        foreach (var step in steps)
        {
            history.PassDays(step.DaysLater);
            var before = history.Arraigo.Version;
            var refused = history.Do(step);
            history.Played.Add((step, refused));
            afterEach?.Invoke(history, before, refused);
        }

        return history;
    }

    public static ArraigoHistory Generate(int seed)
    {
        var random = new Random(seed);
        List<Step> steps = [new(random.Next(5) == 0 ? 1 : 0, 0, 1, 0)];
        if (random.Next(4) > 0) steps.Add(new(4, random.Next(3), 2, 0));
        for (var i = random.Next(1, 10); i > 0; i--)
        {
            var step = Step.From(random.Next());
            steps.Add(step);
            if (step.What is (>= 5 and <= 8) or 12 or 13 or 16 && random.Next(3) > 0)
                steps.Add(new(random.Next(6) == 0 ? 10 : 9, random.Next(3), (step.Who + 1) % Officers.Length, 0));
        }

        if (random.Next(6) == 0) steps.AddRange(random.Next(2) == 0 ? [new(16, 500, 1, 0)] : [new(5, 0, 1, 0), new(15, 500, 0, 0)]);

        return Play(random.Next(), random.Next(), steps);
    }

    private void PassDays(int days)
    {
        for (var i = 0; i < days; i++)
        {
            Today = Today.AddDays(1);
            if (Arraigo.ExpiresOn < Today) Arraigo.Expire(By.Clock.On(Today, hour: 0));
        }
    }

    private Error? Confirm(ArraigoProposal proposal, Act act) => proposal.Kind switch
    {
        ProposalKind.Extension => Arraigo.ConfirmExtension(proposal.Id, act).Error,
        ProposalKind.Lifting => Arraigo.ConfirmLifting(proposal.Id, act).Error,
        ProposalKind.Substitution => Arraigo.ConfirmSubstitution(proposal.Id, null, act).Error,
        ProposalKind.Annulment => Arraigo.ConfirmAnnulment(proposal.Id, act).Error,
        ProposalKind.Correction => Arraigo.ConfirmCorrection(proposal.Id, Rules, act).Error,
        _ => Arraigo.ConfirmExit(proposal.Id, act).Error,
    };

    private Error? Do(Step step)
    {
        var act = Officers[step.Who].On(Today, "motivo");
        var subjects = Arraigo.Subjects.Where((_, i) => (step.Whom >> i & 1) == 1).Select(s => s.Id).ToArray();
        var full = An.Registration([.. An.Subjects(Arraigo.Subjects.Count).Select(s => Rules.Term is ArraigoTerm.Resolution ? s with { BirthDate = "2007-05-05" } : s)]);
        var bare = full with { OpenlyIncomplete = true, Subjects = [.. full.Subjects.Select(s => s with { Domicile = null })] };
        var paper = An.Order(Today, $"OF-{Played.Count}", document: step.What is 5 or 6 or 7 or 13 ? Arraigo.Scan(Today, $"paper{Played.Count}") : null);
        var proposal = Arraigo.Proposals.LastOrDefault(p => p.IsPending);
        return step.What switch
        {
            0 => Arraigo.Register(full, Rules, An.Weekdays, act).Error,
            1 => Arraigo.Register(bare, Rules, An.Weekdays, act).Error,
            2 => Arraigo.Complete(full, Rules, act).Error,
            3 => Arraigo.Observe(["/subjects/0/fullName"], An.Weekdays, act).Error,
            4 => Arraigo.Verify(Rules, act).Error,
            5 => Arraigo.ProposeExtension(paper, Today, act).Error,
            6 => Arraigo.ProposeLifting(paper, subjects, act).Error,
            7 => Arraigo.ProposeSubstitution(new(SubstitutionMeans.Attorney, "Lic. Tzul"), paper, null, subjects, act).Error,
            8 => Arraigo.ProposeAnnulment(subjects, act).Error,
            9 when proposal is not null => Confirm(proposal, act),
            10 when proposal is not null => Arraigo.Refuse(proposal.Kind, proposal.Id, act).Error,
            11 => Arraigo.ReturnToCourt(act).Error,
            12 => step.Whom > 3
                ? Arraigo.Correct(full with { Plaintiff = $"P{Played.Count}" }, Rules, act).Error
                : Arraigo.ProposeCorrection(full with { Order = full.Order with { Oficio = $"C-{Played.Count}" } }, Rules, act).Error,
            13 => Arraigo.ProposeExit(new(Today, Today.AddDays(step.Whom)), paper, subjects, act).Error,
            14 => Arraigo.DecideAtTerm(new(step.Whom > 3, Today.AddDays(100)), subjects, act).Error,
            15 => Arraigo.AttachCopy(An.Reception(), act).Error,
            16 => Arraigo.ProposeExtension(paper with { OficioDate = Arraigo.ExpiresOn, Document = null }, Arraigo.ExpiresOn ?? Today, act).Error,
            _ => ArraigoErrors.ProposalUnknown,
        };
    }
}
