using System.Text.RegularExpressions;

namespace Igm.Architecture.Tests;

/// <summary>What the pages claim is there, and what is there is on a page.</summary>
public sealed partial class Pages
{
    private static readonly Dictionary<string, string> Areas =
        Tree.Files("docs/areas", "*.md").ToDictionary(page => page.Name, page => page.Text, StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Roots = ["README.md", "README.es.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    [Fact]
    public void Every_use_case_is_on_the_page_of_its_area() =>
        Every.One(House.Requests.Select(type => (Area: House.AreaOf(type)!, type.Name)), Unwritten)
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(("Control", "StrollAround"), ("Nowhere", "LiftArraigo"));

    [Fact]
    public void Every_link_between_pages_leads_somewhere() =>
        Every.One(Tree.Files("docs", "*.md").Concat(Roots.Select(path => new SourceFile(path, Tree.Read(path)))).SelectMany(page => Link().Matches(page.Text).Select(link => (page.Path, To: link.Groups[1].Value))), Lost)
            .AndLookedAt(atLeast: 30)
            .AndWouldCatch(("README.md", "docs/areas/nowhere.md"));

    private static string? Unwritten((string Area, string Name) useCase) =>
        Areas.TryGetValue(useCase.Area, out var page) && page.Contains($"`{useCase.Name}`", StringComparison.Ordinal) ? null : $"docs/areas/{useCase.Area.ToLowerInvariant()}.md does not name {useCase.Name}.";

    private static string? Lost((string Page, string To) link)
    {
        var target = Path.GetFullPath(Path.Combine(Tree.Root, Path.GetDirectoryName(link.Page)!, link.To));
        return File.Exists(target) || Directory.Exists(target) ? null : $"{link.Page} leads to {link.To}, which is not there.";
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
