namespace Igm.Domain.Common;

/// <summary>An event that may have to stay in the house: what is withheld leaves no entry in any feed and no visible gap.</summary>
public interface IWithheld : IDomainEvent
{
    bool IsWithheld { get; }
}
