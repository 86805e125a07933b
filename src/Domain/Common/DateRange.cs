namespace Igm.Domain.Common;

/// <summary>Days from first to last, both included; an open end has no last day.</summary>
public readonly record struct DateRange(DateOnly From, DateOnly? Until)
{
    public bool Contains(DateOnly day) => From <= day && (Until is null || day <= Until);
}
