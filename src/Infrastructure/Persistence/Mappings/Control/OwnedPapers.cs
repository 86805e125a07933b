using Igm.Domain.Control.Arraigos;
using Igm.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Igm.Infrastructure.Persistence.Mappings.Control;

/// <summary>Values that live in their owner's row, with columns named after the value's own members.</summary>
internal static class OwnedPapers
{
    public static void Paper<T>(OwnedNavigationBuilder<T, CourtOrder> paper)
        where T : class
    {
        paper.Property(p => p.CourtName).HasMaxLength(CourtOrder.NameLength);
        paper.Property(p => p.Oficio).HasMaxLength(CourtOrder.OficioLength);
        paper.Property(p => p.CaseFile).HasMaxLength(CourtOrder.CaseFileLength);
        paper.Property(p => p.Judge).HasMaxLength(CourtOrder.NameLength);
        paper.Property(p => p.MunicipalityCode).HasMaxLength(4);
        Plain(paper);
    }

    public static void Substitute<T>(OwnedNavigationBuilder<T, Substitution> substitution)
        where T : class
    {
        substitution.Property(s => s.Means).HasConversion<string>().HasColumnName("substitution_means");
        substitution.Property(s => s.By).HasColumnName("substituted_by");
        substitution.Property(s => s.ReplacementId).HasColumnName("replacement_id");
    }

    public static void Plain<TOwner, T>(OwnedNavigationBuilder<TOwner, T> owned)
        where TOwner : class
        where T : class
    {
        foreach (var property in owned.OwnedEntityType.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            property.SetColumnName(SnakeCase.Of(property.Name));
        }
    }
}
