using System.Reflection;
using Igm.Application.Common;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Igm.WebApi.Http;

/// <summary>What the gate must know of a route before its body is read, taken off the use case the route sends.</summary>
public sealed record UseCaseMetadata(Type Request, Demand Demand, bool Registers, bool Changes, IReadOnlyDictionary<string, Type> QueryParameters)
{
    public static void Attach(EndpointBuilder endpoint)
    {
        var method = endpoint.Metadata.OfType<MethodInfo>().LastOrDefault()
            ?? throw new InvalidOperationException($"{endpoint.DisplayName} is no method the gate can read.");
        var request = UseCaseOf(endpoint, method);
        endpoint.Metadata.Add(new UseCaseMetadata(
            request,
            Demand.Of(request),
            request.GetCustomAttribute<RegistersAttribute>() is not null,
            typeof(IChange).IsAssignableFrom(request),
            QueryParametersOf(method, ((RouteEndpointBuilder)endpoint).RoutePattern.Parameters.Select(p => p.Name))));
    }

    private static Type UseCaseOf(EndpointBuilder endpoint, MethodInfo method) =>
        endpoint.Metadata.OfType<SendsAttribute>().LastOrDefault()?.Request
        ?? method.GetParameters().Select(p => p.ParameterType).FirstOrDefault(type => typeof(IBaseRequest).IsAssignableFrom(type))
        ?? throw new InvalidOperationException($"{endpoint.DisplayName} sends no use case; bind it or say it with .Sends<T>().");

    private static Dictionary<string, Type> QueryParametersOf(MethodInfo method, IEnumerable<string> route)
    {
        var parameters = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.GetCustomAttribute<AsParametersAttribute>() is not null)
            {
                foreach (var property in parameter.ParameterType.GetProperties().Where(p => p.CanWrite))
                {
                    parameters[property.Name] = Plain(property.PropertyType);
                }
            }
            else if (IsSimple(parameter.ParameterType) && parameter.GetCustomAttribute<FromFormAttribute>() is null)
            {
                parameters[parameter.Name!] = Plain(parameter.ParameterType);
            }
        }

        foreach (var name in route)
        {
            parameters.Remove(name);
        }

        return parameters;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsSimple(Type type)
    {
        var plain = Plain(type);
        return plain == typeof(string) || (plain.IsValueType && plain != typeof(CancellationToken));
    }
}

/// <summary>For a route that builds its request from a form or from route values only.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SendsAttribute(Type request) : Attribute
{
    public Type Request { get; } = request;
}

public static class UseCaseConventions
{
    public static RouteHandlerBuilder Sends<TRequest>(this RouteHandlerBuilder route)
        where TRequest : IBaseRequest => route.WithMetadata(new SendsAttribute(typeof(TRequest)));
}
