using Igm.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Igm.Infrastructure.Persistence.Conventions;

internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

internal static class Ids
{
    /// <summary>One loop over the aggregates: every <c>Id&lt;T&gt;</c> is a plain uuid column.</summary>
    public static void Convert(ModelConfigurationBuilder configuration)
    {
        var aggregates = typeof(IAggregate).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(IAggregate).IsAssignableFrom(type));
        foreach (var aggregate in aggregates)
        {
            configuration.Properties(typeof(Id<>).MakeGenericType(aggregate))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(aggregate));
        }
    }
}
