using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Igm.Domain.Common;

namespace Igm.Infrastructure.Persistence;

/// <summary>What changed, field by field, before and after, for the audit.</summary>
internal static class Changes
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string? Of(ChangeTracker tracker)
    {
        var entities = new JsonObject();
        foreach (var entry in tracker.Entries().Where(IsTold))
        {
            var fields = new JsonObject();
            foreach (var property in entry.Properties.Where(p => !p.Metadata.IsPrimaryKey() && (entry.State == EntityState.Added || p.IsModified)))
            {
                var before = entry.State == EntityState.Added ? null : property.OriginalValue;
                if (!Equals(before, property.CurrentValue))
                {
                    fields[JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name)] = property.Metadata.IsSecret()
                        ? new JsonArray(Hidden(before), Hidden(property.CurrentValue))
                        : new JsonArray(Node(before), Node(property.CurrentValue));
                }
            }

            var key = string.Join(':', entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => p.CurrentValue));
            entities[$"{entry.Metadata.ShortName()} {key}"] = fields;
        }

        return entities.Count == 0 ? null : entities.ToJsonString();
    }

    private static bool IsTold(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Metadata.ClrType.Assembly == typeof(IAggregate).Assembly;

    private static JsonValue? Hidden(object? value) => value is null ? null : JsonValue.Create("•••");

    private static JsonNode? Node(object? value) => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), Json);
}
