using System.Text.Json;
using System.Text.Json.Serialization;
using Igm.Application.Common;

namespace Igm.WebApi.Http;

/// <summary>Refuses what PostgreSQL or a reader could not hold: NUL, lone surrogates, and texts beyond any field's size.</summary>
internal sealed class StrictText : JsonConverter<string>
{
    public const int MaxLength = 10_000;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException();
        }

        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new TextException("common.lone_surrogate");
        }

        return Storable.Fault(text, MaxLength) is { } code ? throw new TextException(code) : text;
    }

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options)!;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

#pragma warning disable CA1032 // Thrown in one place and read in one other
    internal sealed class TextException(string code) : JsonException
    {
        public string Code { get; } = code;
    }
#pragma warning restore CA1032
}

/// <summary>Code lists come as their snake_case words, ids as their canonical text.</summary>
internal sealed class IdJson<T> : JsonConverter<Igm.Domain.Common.Id<T>>
{
    public override Igm.Domain.Common.Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetGuid(out var id) ? new(id) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Igm.Domain.Common.Id<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class IdJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Igm.Domain.Common.Id<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdJson<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
}
