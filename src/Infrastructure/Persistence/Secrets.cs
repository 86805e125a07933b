using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence;

/// <summary>Columns whose change the audit tells, but never their content.</summary>
internal static class Secrets
{
    private const string Annotation = "Igm:Secret";

    public static PropertyBuilder<T> IsSecret<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    /// <summary>All that the row says but its version: the audit tells that it changed, the record itself keeps what and how.</summary>
    public static void KeepsItsContent(this IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties().Where(property => property.Name != nameof(IAggregate.Version)))
        {
            property.SetAnnotation(Annotation, true);
        }
    }

    public static bool IsSecret(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;
}
