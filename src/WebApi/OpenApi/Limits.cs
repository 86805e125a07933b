using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Validators;
using Igm.Application.Common;
using Igm.WebApi.Http;
using MediatR;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Igm.WebApi.OpenApi;

/// <summary>Lengths, counts and ranges of the contract are read off the rules that refuse what exceeds them.</summary>
internal sealed class Limits : ISchemaFilter, IOperationFilter
{
    private readonly Dictionary<(Type Owner, string Member), List<Limit>> _limits = [];
    private readonly HashSet<Type> _received = [];

    public Limits(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        foreach (var request in typeof(Can).Assembly.GetTypes().Where(type => typeof(IBaseRequest).IsAssignableFrom(type) && !type.IsInterface))
        {
            Receive(request);
            foreach (var rules in scope.ServiceProvider.GetServices(typeof(IValidator<>).MakeGenericType(request)).OfType<IValidator>())
            {
                Read(rules, request);
            }
        }
    }

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (!_received.Contains(context.Type))
        {
            return;
        }

        foreach (var property in context.Type.GetProperties())
        {
            if (schema.Properties is { } members && members.TryGetValue(CamelCase(property.Name), out var found) && found is OpenApiSchema member)
            {
                Put(member, context.Type, property.Name);
            }
        }
    }

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<UseCaseMetadata>().LastOrDefault()?.Request is not { } request)
        {
            return;
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query))
        {
            if (parameter.Schema is OpenApiSchema schema && request.GetProperties().FirstOrDefault(property => CamelCase(property.Name) == parameter.Name) is { } property)
            {
                Put(schema, request, property.Name);
            }
        }
    }

    /// <summary>What has no rule of its own is still bounded by what the wire admits.</summary>
    private void Put(OpenApiSchema schema, Type owner, string member)
    {
        foreach (var limit in _limits.GetValueOrDefault((owner, member), []))
        {
            if ((limit.OfItems ? schema.Items : schema) is OpenApiSchema limited)
            {
                limit.Put(limited);
            }
        }

        if (typeof(IPaged).IsAssignableFrom(owner) && member == nameof(IPaged.Limit))
        {
            (schema.Minimum, schema.Maximum) = ("1", Page<object>.MaxLimit.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var text in new[] { schema, schema.Items as OpenApiSchema }.OfType<OpenApiSchema>().Where(text => text.Type?.HasFlag(JsonSchemaType.String) == true && text.Format is null && text.Enum is not { Count: > 0 }))
        {
            text.MaxLength ??= StrictText.MaxLength;
        }
    }

    private void Receive(Type type)
    {
        if (type.Namespace?.StartsWith("Igm.", StringComparison.Ordinal) == true && _received.Add(type))
        {
            foreach (var property in type.GetProperties())
            {
                Receive(ItemOf(property.PropertyType) ?? property.PropertyType);
            }
        }
    }

    private void Read(IValidator rules, Type type)
    {
        foreach (var rule in rules.CreateDescriptor().Rules)
        {
            var (owner, member) = Find(type, rule.PropertyName);
            var ofItems = rule.GetType().GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollectionRule<,>));
            foreach (var component in rule.Components)
            {
                if (component.Validator is IChildValidatorAdaptor adaptor)
                {
                    Read(InnerOf(adaptor, owner), member is null ? type : ofItems ? ItemOf(member.PropertyType)! : member.PropertyType);
                }
                else if (member is not null && LimitOf(component.Validator, component.HasCondition || rule.HasCondition) is { } put)
                {
                    (_limits.TryGetValue((owner, member.Name), out var known) ? known : _limits[(owner, member.Name)] = []).Add(new(ofItems, put));
                }
            }
        }
    }

    /// <summary>The library hands an inner validator out only to a validation, so it is given one of nothing.</summary>
    private static IValidator InnerOf(IChildValidatorAdaptor adaptor, Type owner)
    {
        var get = adaptor.GetType().GetMethod("GetValidator")!;
        var nothing = Activator.CreateInstance(get.GetParameters()[0].ParameterType, RuntimeHelpers.GetUninitializedObject(owner));
        return (IValidator)get.Invoke(adaptor, [nothing, null])!;
    }

    private static (Type Owner, PropertyInfo? Member) Find(Type type, string? path)
    {
        PropertyInfo? member = null;
        foreach (var part in (path ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            type = member?.PropertyType ?? type;
            member = type.GetProperty(part);
        }

        return (type, member);
    }

    private static Action<OpenApiSchema>? LimitOf(IPropertyValidator validator, bool conditional) => validator switch
    {
        ILengthValidator length => schema => PutLength(schema, length),
        IAtMost most => schema => schema.MaxItems = most.Count,
        IRegularExpressionValidator pattern => schema => schema.Pattern = pattern.Expression,
        IBetweenValidator { From: int from, To: int to } => schema =>
            (schema.Minimum, schema.Maximum) = (from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture)),
        INotEmptyValidator when !conditional => PutPresence,
        _ => null,
    };

    private static void PutLength(OpenApiSchema schema, ILengthValidator length)
    {
        schema.MaxLength = length.Max > 0 ? length.Max : schema.MaxLength;
        schema.MinLength = length.Min > 0 ? length.Min : schema.MinLength;
    }

    private static void PutPresence(OpenApiSchema schema)
    {
        schema.MinItems = schema.Items is null ? null : 1;
        schema.MinLength = schema.Items is null && schema.Format is null ? Math.Max(schema.MinLength ?? 0, 1) : schema.MinLength;
    }

    private static Type? ItemOf(Type type) =>
        type == typeof(string) ? null : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static string CamelCase(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed record Limit(bool OfItems, Action<OpenApiSchema> Put);
}
