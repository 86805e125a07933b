using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Igm.Infrastructure.Persistence.Conventions;

/// <summary>An enumeration as the snake_case word that the contract and the SQL use too.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(value => Word(value), word => Value(word))
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    private static readonly Dictionary<string, T> Values = Words.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Word(T value) => Words[value];

    public static T Value(string word) => Values[word];
}
