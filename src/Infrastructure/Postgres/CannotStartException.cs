namespace Igm.Infrastructure.Postgres;

/// <summary>Something the machine lacks: one sentence for a person, with the remedy.</summary>
public sealed class CannotStartException(string sentence, Exception? cause = null) : Exception(sentence, cause);
