using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

/// <summary>
/// What a court's notice must state (Decreto 15-71 art. 2): names and surnames or that there is one surname, age, marital status,
/// occupation, nationality, domicile and an identity document. Cédula stands for its successor, the CUI.
/// </summary>
public static class CompletenessGate
{
    public static IReadOnlyList<string> Missing(CourtOrder order, IEnumerable<SubjectData> subjects, ArraigoRules rules) =>
        [.. MissingOf(order), .. subjects.SelectMany((subject, i) => MissingOf(subject, rules).Select(field => $"/subjects/{i}/{field}"))];

    /// <summary>The refusal that names each missing field.</summary>
    public static Error Refuse(IEnumerable<string> missing) =>
        ArraigoErrors.Incomplete.At(missing.Select(pointer => (pointer, ArraigoErrors.FieldMissing)));

    private static IEnumerable<string> MissingOf(CourtOrder order)
    {
        if (string.IsNullOrWhiteSpace(order.CaseFile)) yield return "/order/caseFile";
        if (order.OficioDate is null) yield return "/order/oficioDate";
    }

    private static IEnumerable<string> MissingOf(SubjectData subject, ArraigoRules rules)
    {
        if (string.IsNullOrWhiteSpace(subject.FullName)) yield return "fullName";
        if (string.IsNullOrWhiteSpace(subject.Domicile)) yield return "domicile";
        if (rules.MinimalData) yield break;

        if (string.IsNullOrWhiteSpace(subject.GivenNames)) yield return "givenNames";
        if (string.IsNullOrWhiteSpace(subject.FirstSurname)) yield return "firstSurname";
        if (string.IsNullOrWhiteSpace(subject.SecondSurname) && !subject.OneSurname) yield return "secondSurname";
        if (subject.BirthDate is null && (subject.Age is null || subject.AgeInYear is null)) yield return "birthDate";
        if (string.IsNullOrWhiteSpace(subject.MaritalStatus)) yield return "maritalStatus";
        if (string.IsNullOrWhiteSpace(subject.Occupation)) yield return "occupation";
        if (string.IsNullOrWhiteSpace(subject.Nationality)) yield return "nationality";
        if (HasNoDocument(subject)) yield return subject.Nationality is null or SubjectData.Guatemalan ? "cui" : "passports";
    }

    private static bool HasNoDocument(SubjectData subject) =>
        subject.Cui is null && string.IsNullOrWhiteSpace(subject.Cedula)
        && (subject.Passports.Count == 0 || subject.Nationality == SubjectData.Guatemalan);
}
