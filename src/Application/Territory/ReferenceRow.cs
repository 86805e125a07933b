using AutoMapper;
using AutoMapper.QueryableExtensions;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Territory;

/// <summary>What every entry of a reference list says of itself: where it comes from, how sure it is, and since when it holds.</summary>
public abstract record ReferenceRow
{
    public string Code { get; init; } = "";
    public int Version { get; init; }
    public string Source { get; init; } = "";
    public Confidence Confidence { get; init; }

    /// <summary>False while the list's owner has not confirmed the entry: it is shown as unconfirmed.</summary>
    public bool Confirmed { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public string? Note { get; init; }
}

internal static class ReferenceLists
{
    /// <summary>The whole list as it stood on one day, in the order of its codes: reference lists are short and come without pages.</summary>
    public static async Task<Result<Page<TRow>>> As<TItem, TRow>(this IQueryable<TItem> items, DateOnly? on, TimeProvider clock, IConfigurationProvider maps, CancellationToken ct)
        where TItem : ReferenceItem
    {
        var day = on ?? GuatemalaTime.DayOf(clock.GetUtcNow());
        return new Page<TRow>(
            await items
                .Where(item => (item.ValidFrom == null || item.ValidFrom <= day) && (item.ValidUntil == null || day <= item.ValidUntil))
                .OrderBy(item => item.Code).ThenBy(item => item.Version)
                .ProjectTo<TRow>(maps)
                .ToListAsync(ct),
            null);
    }
}
