namespace Igm.Application.Common.Ports;

/// <summary>Numbered series without gaps: the number belongs to the transaction that took it and goes back with it.</summary>
public interface INumbers
{
    Task<int> Next(string series, int year, CancellationToken ct);
}
