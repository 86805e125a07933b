using System.Xml.Linq;
using Igm.Architecture.Tests.Samples;

namespace Igm.Architecture.Tests;

public sealed class Layers
{
    /// <summary>Each project → the projects of <c>src</c> it may reference. An arrow not drawn here does not exist.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Domain"] = [],
        ["Application"] = ["Domain"],
        ["Infrastructure"] = ["Application"],
        ["WebApi"] = ["Infrastructure"],
    };

    [Fact]
    public void Projects_point_inwards() =>
        Every.One(Tree.Files("src", "*.csproj"), StrayReference)
            .AndLookedAt(atLeast: 4)
            .AndWouldCatch(Violations.DomainThatReferencesApplication);

    [Fact]
    public void Domain_references_no_package() =>
        Every.One(Tree.Files("src/Domain", "*.csproj"), file => file.Text.Contains("PackageReference", StringComparison.Ordinal) ? $"{file} references a package." : null)
            .AndLookedAt(atLeast: 1)
            .AndWouldCatch(Violations.DomainWithAPackage);

    [Fact]
    public void Assemblies_reference_only_what_lies_inside_them() =>
        Every.One(
                House.All.SelectMany(assembly => assembly.GetReferencedAssemblies().Select(reference => (From: assembly.GetName().Name!, To: reference.Name!))),
                arrow => arrow.To.StartsWith("Igm.", StringComparison.Ordinal) && Depth(arrow.To) >= Depth(arrow.From) ? $"{arrow.From} → {arrow.To}" : null)
            .AndLookedAt(atLeast: 20)
            .AndWouldCatch(("Igm.Domain", "Igm.Application"), ("Igm.Application", "Igm.Infrastructure"));

    [Fact]
    public void A_namespace_is_its_folder() =>
        Every.One(Tree.Sources("src").Where(file => file.Text.Contains("\nnamespace ", StringComparison.Ordinal) || file.Text.StartsWith("namespace ", StringComparison.Ordinal)), Misplaced)
            .AndLookedAt(atLeast: 50)
            .AndWouldCatch(Violations.FileOutsideItsFolder);

    private static string? StrayReference(SourceFile project)
    {
        var stray = XDocument.Parse(project.Text).Descendants("ProjectReference")
            .Select(reference => ((string)reference.Attribute("Include")!).Replace('\\', '/'))
            .Where(path => path.Contains("/src/", StringComparison.Ordinal) || !path.Contains("build/", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Except(Arrows[project.Name])
            .ToList();
        return stray.Count == 0 ? null : $"{project} references {string.Join(", ", stray)}.";
    }

    private static int Depth(string assembly) => Arrows.Keys.ToList().IndexOf(assembly.Split('.')[1]);

    private static string? Misplaced(SourceFile file)
    {
        var expected = "Igm." + Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        var space = file.Lines.First(line => line.StartsWith("namespace ", StringComparison.Ordinal))["namespace ".Length..].TrimEnd(';', ' ');
        return space == expected ? null : $"{file} says namespace {space}; its folder says {expected}.";
    }
}
