namespace Igm.Domain.People;

/// <summary>What is known of somebody, from a record or from a paper at hand.</summary>
public sealed record PersonFacts(string Name, PartialDate? BirthDate = null, string? Cui = null, char? Sex = null, IReadOnlyList<string>? Aliases = null);

public enum LikenessVerdict
{
    /// <summary>Not to be shown as a candidate.</summary>
    Unlikely,

    /// <summary>A name and nothing that decides: a person compares.</summary>
    Possible,

    /// <summary>Name and birth date (or a slip of it) agree.</summary>
    Probable,

    /// <summary>The same CUI.</summary>
    Same,
}

/// <summary>Codes that the screens put into words, strongest first.</summary>
public enum LikenessReason
{
    SameCui,
    DifferentCui,
    SameBirthDate,
    BirthDateSlip,
    BirthDateAgreesInPart,
    DifferentBirthDate,
    BirthDateUnknown,
    SameName,
    NameSoundsTheSame,
    NameNearlyTheSame,
    PartOfTheName,
    DifferentName,
    SameSex,
    DifferentSex,
    ThroughAlias,
}

/// <summary>
/// How like two records are, and why. Names are matched for recall and never decide: homonyms, and a parent and child with one
/// name, are parted only by birth date or CUI (Decreto 15-71 was passed because of them).
/// </summary>
public sealed record Likeness(int Score, LikenessVerdict Verdict, IReadOnlyList<LikenessReason> Reasons)
{
    /// <summary>Below this the names are not of one person, by the labelled pairs the thresholds were tuned on.</summary>
    private const double NameFloor = 0.60;
    private const double NearlyTheSame = 0.84;
    private const int Possible = 35;

    public static Likeness Between(PersonFacts one, PersonFacts other)
    {
        var (name, nameReason, throughAlias) = BestName(one, other);
        var reasons = new List<LikenessReason>();
        var sameCui = one.Cui is not null && one.Cui == other.Cui;
        var otherCui = one.Cui is not null && other.Cui is not null && !sameCui;
        var birth = BirthDates(one.BirthDate, other.BirthDate);
        var sexes = one.Sex is 'F' or 'M' && other.Sex is 'F' or 'M' ? one.Sex == other.Sex : (bool?)null;

        if (sameCui)
            reasons.Add(LikenessReason.SameCui);
        if (otherCui)
            reasons.Add(LikenessReason.DifferentCui);
        reasons.Add(birth);
        reasons.Add(nameReason);
        if (throughAlias)
            reasons.Add(LikenessReason.ThroughAlias);
        if (sexes is not null)
            reasons.Add(sexes.Value ? LikenessReason.SameSex : LikenessReason.DifferentSex);

        var score = ScoreOf(name, birth, sexes, sameCui, otherCui);
        return new(score, sameCui ? LikenessVerdict.Same : VerdictOf(score), reasons);
    }

    /// <summary>0 to 1 over the words of both names, in any order; the husband's surname counts only when both have it.</summary>
    public static double Names(IReadOnlyList<NameToken> one, IReadOnlyList<NameToken> other)
    {
        var (few, many) = one.Count(t => !t.Married) <= other.Count(t => !t.Married) ? (one, other) : (other, one);
        var left = many.ToList();
        double matched = 0, weight = 0;
        foreach (var token in few.OrderBy(t => t.Married).ThenByDescending(t => t.Text.Length))
        {
            var best = left.Select(candidate => (candidate, like: Words(token, candidate))).DefaultIfEmpty().MaxBy(pair => pair.like);
            if (best.like > 0)
                left.Remove(best.candidate);
            if (token.Married && best.like == 0)
                continue;
            weight += token.IsInitial ? 0.5 : 1;
            matched += best.like * (token.IsInitial ? 0.5 : 1);
        }

        if (weight < 1)
            return 0;
        var unmatched = left.Count(t => !t.Married && !t.IsInitial);
        return matched / weight * (unmatched switch { 0 => 1, 1 => 0.92, 2 => 0.8, _ => 0.65 });
    }

    private static (double Name, LikenessReason Reason, bool ThroughAlias) BestName(PersonFacts one, PersonFacts other)
    {
        var (best, folded, alias) = (-1.0, false, false);
        foreach (var (a, i) in NamesOf(one))
            foreach (var (b, j) in NamesOf(other))
                if (Names(NameTokens.Of(a), NameTokens.Of(b)) is var like && like > best)
                    (best, folded, alias) = (like, NameTokens.Fold(a) == NameTokens.Fold(b), i + j > 0);
        var reason = best switch
        {
            _ when folded => LikenessReason.SameName,
            >= 0.995 => LikenessReason.NameSoundsTheSame,
            >= NearlyTheSame => LikenessReason.NameNearlyTheSame,
            >= NameFloor => LikenessReason.PartOfTheName,
            _ => LikenessReason.DifferentName,
        };
        return (best, reason, alias && best >= NameFloor);
    }

    private static IEnumerable<(string Name, int Index)> NamesOf(PersonFacts facts) => [(facts.Name, 0), .. (facts.Aliases ?? []).Select((alias, i) => (alias, i + 1))];

    private static int ScoreOf(double name, LikenessReason birth, bool? sexes, bool sameCui, bool otherCui)
    {
        if (sameCui)
            return name >= NameFloor ? 100 : 90;
        if (name < NameFloor)
            return (int)(name * 30);
        var evidence = birth switch
        {
            LikenessReason.SameBirthDate => 40,
            LikenessReason.BirthDateSlip => 26,
            LikenessReason.BirthDateAgreesInPart => 18,
            LikenessReason.DifferentBirthDate => -35,
            _ => 0,
        };
        var asNamed = (int)Math.Round(name * 55 + evidence);
        var score = sexes switch { true => asNamed + 3, false => Math.Max(asNamed - 18, Math.Min(asNamed, Possible)), null => asNamed };
        if (!otherCui)
            return Math.Clamp(score, 0, 98);

        // Two CUIs for one name and one birth date are a mistake in one of them as likely as two people.
        return birth is LikenessReason.SameBirthDate && name >= NearlyTheSame ? Possible : Math.Clamp(score / 3, 0, 20);
    }

    private static LikenessVerdict VerdictOf(int score) => score switch
    {
        >= 70 => LikenessVerdict.Probable,
        >= Possible => LikenessVerdict.Possible,
        _ => LikenessVerdict.Unlikely,
    };

    private static LikenessReason BirthDates(PartialDate? one, PartialDate? other)
    {
        if (one is not { } a || other is not { } b)
            return LikenessReason.BirthDateUnknown;
        if (a.Whole is { } first && b.Whole is { } second)
            return first == second ? LikenessReason.SameBirthDate : IsSlip(first, second) ? LikenessReason.BirthDateSlip : LikenessReason.DifferentBirthDate;
        return a.Agrees(b) ? LikenessReason.BirthDateAgreesInPart : LikenessReason.DifferentBirthDate;
    }

    /// <summary>One digit off, or day and month exchanged.</summary>
    private static bool IsSlip(DateOnly one, DateOnly other) =>
        (one.Year == other.Year && one.Month == other.Day && one.Day == other.Month)
        || one.ToString("yyyyMMdd", null).Zip(other.ToString("yyyyMMdd", null)).Count(pair => pair.First != pair.Second) == 1;

    private static double Words(NameToken one, NameToken other)
    {
        if (one.Text == other.Text || one.Sound == other.Sound)
            return 1;
        if (one.IsInitial || other.IsInitial)
            return one.Sound[..1] == other.Sound[..1] || one.Text[0] == other.Text[0] ? 0.9 : 0;
        var longest = Math.Max(one.Sound.Length, other.Sound.Length);
        var slips = Slips(one.Sound, other.Sound);
        return longest >= 4 && slips == 1 ? 0.88 : longest >= 7 && slips == 2 ? 0.75 : 0;
    }

    /// <summary>Letters wrong, missing, extra or exchanged with their neighbour (optimal string alignment).</summary>
    internal static int Slips(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }

        return rows[one.Length, other.Length];
    }
}
