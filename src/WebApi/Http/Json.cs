using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Igm.WebApi.Http;

internal static class Json
{
    /// <summary>
    /// What the wire admits. A missing member stays null and is listed with the others as 422; an unknown, repeated or
    /// mistyped one is 400. Numbers are numbers: the lax default also turns every int of the contract into number|string.
    /// </summary>
    public static void Strict(JsonSerializerOptions json)
    {
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.RespectNullableAnnotations = false;
        json.AllowDuplicateProperties = false;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.MaxDepth = 16;
        json.PropertyNameCaseInsensitive = false;
        json.Converters.Add(new StrictText());
        json.Converters.Add(new IdJson());
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        json.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ForgetIgnored } };
    }

    /// <summary>A member that the route fills is unknown to the body: left in the list, an ignored member is accepted in silence.</summary>
    private static void ForgetIgnored(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.Always }])
            {
                type.Properties.RemoveAt(i);
            }
        }
    }
}
