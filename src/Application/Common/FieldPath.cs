using System.Text;

namespace Igm.Application.Common;

/// <summary><c>Subjects[0].FullName</c> → <c>/subjects/0/fullName</c>.</summary>
public static class FieldPath
{
    public static string Of(string path)
    {
        var pointer = new StringBuilder();
        foreach (var part in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            pointer.Append('/').Append(char.ToLowerInvariant(part[0])).Append(part.AsSpan(1));
        }

        return pointer.ToString();
    }
}
