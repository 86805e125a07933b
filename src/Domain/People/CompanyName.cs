namespace Igm.Domain.People;

/// <summary>
/// What a company's name is found and compared by: folded, without the legal form, which papers write as they please
/// ("S.A.", "Sociedad Anónima", nothing). The name itself stays as on its paper.
/// </summary>
public static class CompanyName
{
    /// <summary>The longest first, so that "Sociedad Anónima de Capital Variable" leaves nothing behind.</summary>
    private static readonly string[][] Forms = [.. new[]
    {
        "SOCIEDAD ANONIMA DE CAPITAL VARIABLE", "SOCIEDAD DE RESPONSABILIDAD LIMITADA", "SOCIEDAD EN COMANDITA POR ACCIONES", "SOCIEDAD EN COMANDITA SIMPLE",
        "SOCIEDAD EN COMANDITA", "SOCIEDAD DE EMPRENDIMIENTO", "SOCIEDAD ANONIMA", "SOCIEDAD COLECTIVA", "SOCIEDAD CIVIL", "SOCIEDAD LIMITADA",
        "Y COMPANIA LIMITADA", "COMPANIA LIMITADA", "Y COMPANIA", "LIMITADA", "LTDA", "LTD", "SA DE CV", "SA", "S DE RL DE CV", "S DE RL", "SRL", "SCA", "S EN CA", "S EN C", "SENC",
        "INC", "LLC", "CORP",
    }.Select(form => form.Split(' ')).OrderByDescending(form => form.Length)];

    /// <summary>A name that is nothing but a form keeps it: an empty name would be everybody's.</summary>
    public static string Fold(string name)
    {
        var words = Words(NameTokens.Fold(name.Replace("&", " y ", StringComparison.Ordinal)));
        var kept = new List<string>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            if (Forms.FirstOrDefault(form => words.Skip(at).Take(form.Length).SequenceEqual(form)) is { } found)
                at += found.Length;
            else
                kept.Add(words[at++]);
        }

        return string.Join(' ', kept.Count == 0 ? words : kept);
    }

    /// <summary>"S. A." and "S.A." are one word, and "Cía." is "Compañía".</summary>
    private static List<string> Words(string folded)
    {
        var words = new List<string>();
        var letters = false;
        foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var single = word.Length == 1 && word is not "Y";
            if (single && letters)
                words[^1] += word;
            else
                words.Add(word is "CIA" ? "COMPANIA" : word);
            letters = single;
        }

        return words;
    }
}
