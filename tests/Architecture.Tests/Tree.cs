using System.Text.RegularExpressions;

namespace Igm.Architecture.Tests;

internal sealed record SourceFile(string Path, string Text)
{
    public IReadOnlyList<string> Lines => Text.Split('\n');

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public override string ToString() => Path;
}

/// <summary>The repository as files.</summary>
internal static partial class Tree
{
    public static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>C# written by hand below a folder: migrations are the tool's.</summary>
    public static IReadOnlyList<SourceFile> Sources(string folder) =>
        [.. Files(folder, "*.cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    public static IReadOnlyList<SourceFile> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !Built().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, Read(path)))];

    /// <summary>Comments say what they like; a rule about code reads code.</summary>
    public static string WithoutComments(string text) => Comment().Replace(text, "");

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "IGM.Api.sln")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);

    [GeneratedRegex("(^|/)(bin|obj|node_modules|dist)/")]
    private static partial Regex Built();

    [GeneratedRegex(@"(?<=^|[\s;{}])//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
