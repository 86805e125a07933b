namespace Igm.Domain.Control.Arraigos;

/// <summary>The institution's words for where an order or a subject stands; verified and active begin in one and the same act.</summary>
public enum ArraigoState
{
    Recibido,
    Registrado,
    Observado,
    Activo,
    Prorrogado,
    Levantado,
    Caducado,
    Sustituido,
    Rechazado,
    Anulado,
}

/// <summary>What an order means for a subject who wants to leave on a day.</summary>
public enum ExitEffect
{
    None,

    /// <summary>Not verified: asks for a look in secondary inspection and never stops anyone.</summary>
    Review,

    /// <summary>In force, and the judge allows this journey.</summary>
    Authorised,
    Blocks,
}
