using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence;

/// <summary>Columns whose change the audit tells, but never their content.</summary>
internal static class Secrets
{
    private const string Annotation = "Igm:Secret";

    public static PropertyBuilder<T> IsSecret<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    public static bool IsSecret(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;
}
