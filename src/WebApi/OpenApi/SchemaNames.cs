namespace Igm.WebApi.OpenApi;

internal static class SchemaNames
{
    /// <summary><c>Page&lt;ArraigoRow&gt;</c> → <c>ArraigoRowPage</c>; a list has no name of its own.</summary>
    public static string Of(Type type) =>
        type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
            : type.DeclaringType is { } outer ? Of(outer) + type.Name : type.Name;
}
