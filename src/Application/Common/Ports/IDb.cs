namespace Igm.Application.Common.Ports;

/// <summary>Aggregate roots only, one partial per area; nobody but the unit of work saves.</summary>
public partial interface IDb;
