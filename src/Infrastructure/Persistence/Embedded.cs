using System.Reflection;

namespace Igm.Infrastructure.Persistence;

/// <summary>Files carried inside the assembly: SQL objects and seeds.</summary>
internal static class Embedded
{
    private static readonly Assembly Assembly = typeof(Embedded).Assembly;

    public static IEnumerable<string> Names(string prefix) =>
        Assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static Stream Open(string name) =>
        Assembly.GetManifestResourceNames().FirstOrDefault(resource => resource.Replace('\\', '/') == name) is { } found
            ? Assembly.GetManifestResourceStream(found)!
            : throw new FileNotFoundException($"No embedded file {name}.");
}
