using System.Text.Json;
using System.Text.Json.Nodes;
using FluentValidation;
using Igm.Application.Common;
using Igm.WebApi.Http;
using Igm.WebApi.OpenApi;
using Microsoft.AspNetCore.Http.Metadata;

namespace Igm.Architecture.Tests;

/// <summary>What the contract shows is what the API takes and gives.</summary>
public sealed class Contract
{
    private static readonly Lazy<Task<JsonNode>> Text = new(async () => JsonNode.Parse(await Running.Contract())!);

    private static readonly JsonSerializerOptions Wire = Strict();

    [Fact]
    public async Task Every_operation_shows_an_example_of_what_it_takes_and_gives()
    {
        var bodies = (await Text.Value)["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().SelectMany(operation => Bodies($"{operation.Key} {path.Key}", operation.Value!)));
        Every.One(bodies, body => body.Media["example"] is null ? $"{body.Of} shows no example." : null)
            .AndLookedAt(atLeast: 100)
            .AndWouldCatch(("an operation", new JsonObject { ["schema"] = new JsonObject() }));
    }

    /// <summary>Unknown, repeated or mistyped members are refused as on the wire; then the use case's own rules are asked.</summary>
    [Fact]
    public void Every_example_of_a_request_is_accepted() =>
        Every.One(House.Requests.Where(request => Examples.Of(SchemaNames.Of(request)) is not null).Select(request => (request, Examples.Of(SchemaNames.Of(request))!)), Refused)
            .AndLookedAt(atLeast: 40)
            .AndWouldCatch((typeof(Application.Control.Arraigos.ReturnArraigo), new JsonObject { ["why"] = "no" }), (typeof(Application.Control.Arraigos.ReturnArraigo), new JsonObject { ["reason"] = "The court's paper names nobody" }));

    [Fact]
    public void Every_example_of_an_answer_is_one_the_API_could_give() =>
        Every.One(Answers().Select(answer => (answer, Examples.Of(SchemaNames.Of(answer))!)), Unreadable)
            .AndLookedAt(atLeast: 40)
            .AndWouldCatch((typeof(Registered), new JsonObject { ["id"] = 7 }), (typeof(Registered), new JsonObject { ["name"] = "x" }));

    [Fact]
    public void No_example_is_left_over()
    {
        var used = House.Requests.Concat(Answers()).Select(SchemaNames.Of).ToHashSet();
        Every.One(Tree.Files("src/WebApi/OpenApi/Examples", "*.json").SelectMany(file => JsonNode.Parse(file.Text)!.AsObject().Select(shape => shape.Key)), shape => used.Contains(shape) ? null : $"{shape} is an example of nothing.")
            .AndLookedAt(atLeast: 80)
            .AndWouldCatch("Nothing");
    }

    [Fact]
    public async Task Whatever_is_taken_says_how_long_it_may_be()
    {
        var schemas = (await Text.Value)["components"]!["schemas"]!.AsObject();
        var members = House.Requests.Select(SchemaNames.Of).Where(schemas.ContainsKey).SelectMany(shape => schemas[shape]!["properties"]!.AsObject().Select(member => (Of: $"{shape}.{member.Key}", Schema: member.Value!)));
        Every.One(members, member => IsText(member.Schema) && member.Schema["maxLength"] is null ? $"{member.Of} may be of any length." : null)
            .AndLookedAt(atLeast: 100)
            .AndWouldCatch(("AText", new JsonObject { ["type"] = "string" }));
        schemas["ReturnArraigo"]!["properties"]!["why"]!["maxLength"]!.GetValue<int>().ShouldBe(1000);
        schemas["SubjectOnPaper"]!["properties"]!["age"]!["maximum"]!.GetValue<int>().ShouldBe(120);
        schemas["ReceiveArraigo"]!["properties"]!["subjects"]!["maxItems"]!.GetValue<int>().ShouldBe(200);
        schemas["PassportOnPaper"]!["properties"]!["number"]!["maxLength"]!.GetValue<int>().ShouldBe(20);
        schemas["CertificateRequester"]!["properties"]!["name"]!["maxLength"]!.GetValue<int>().ShouldBe(200);
        schemas["ObserveArraigo"]!["properties"]!["fields"]!["items"]!["pattern"]!.GetValue<string>().ShouldStartWith("^(/");
    }

    private static IEnumerable<(string Of, JsonNode Media)> Bodies(string of, JsonNode operation) =>
        operation["responses"]!.AsObject().Where(answer => answer.Key[0] == '2').Select(answer => (Of: $"{of} {answer.Key}", Content: answer.Value!["content"]))
            .Append((Of: $"{of} request", Content: operation["requestBody"]?["content"]))
            .Where(body => body.Content?["application/json"] is not null)
            .Select(body => (body.Of, body.Content!["application/json"]!));

    private static string? Refused((Type Request, JsonNode Example) shown)
    {
        if (Unreadable(shown) is { } unreadable)
        {
            return unreadable;
        }

        var request = shown.Example.Deserialize(shown.Request, Wire)!;
        var wrong = Running.Rules(shown.Request).SelectMany(rules => rules.Validate((IValidationContext)Activator.CreateInstance(typeof(ValidationContext<>).MakeGenericType(shown.Request), request)!).Errors)
            .Select(failure => $"{FieldPath.Of(failure.PropertyName)} {failure.ErrorCode}").ToList();
        return wrong.Count == 0 ? null : $"{shown.Request.Name}: {string.Join(", ", wrong)}";
    }

    private static string? Unreadable((Type Shape, JsonNode Example) shown)
    {
        try
        {
            return shown.Example.Deserialize(shown.Shape, Wire) is null ? $"{shown.Shape.Name} is null." : null;
        }
        catch (JsonException unreadable)
        {
            return $"{shown.Shape.Name}: {unreadable.Message}";
        }
    }

    private static IEnumerable<Type> Answers() =>
        Running.Routes.SelectMany(route => route.Metadata.OfType<IProducesResponseTypeMetadata>())
            .Where(answer => answer.StatusCode is >= 200 and < 300 && answer.Type is not null && answer.Type != typeof(void))
            .Select(answer => ItemOf(answer.Type!) ?? answer.Type!)
            .Distinct();

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsText(JsonNode schema) =>
        schema["format"] is null && schema["enum"] is null && (schema["type"] is JsonArray types ? types.Any(type => (string?)type == "string") : (string?)schema["type"] == "string");

    private static JsonSerializerOptions Strict()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Json.Strict(options);
        return options;
    }
}
