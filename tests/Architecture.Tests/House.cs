using System.Reflection;
using System.Runtime.CompilerServices;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using MediatR;

namespace Igm.Architecture.Tests;

/// <summary>The product as assemblies and types.</summary>
internal static class House
{
    public static readonly Assembly Domain = typeof(Act).Assembly;
    public static readonly Assembly Application = typeof(Can).Assembly;
    public static readonly Assembly Infrastructure = typeof(IgmDb).Assembly;
    public static readonly Assembly WebApi = typeof(Program).Assembly;
    public static readonly Assembly[] All = [Domain, Application, Infrastructure, WebApi];

    public static readonly string[] Areas =
        ["Access", "Attention", "Audit", "Control", "Documents", "Partners", "People", "Planning", "Policy", "Reporting", "Territory"];

    /// <summary>Written by hand and standing by themselves.</summary>
    public static IEnumerable<Type> Types(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsNested && type.Namespace?.StartsWith("Igm.", StringComparison.Ordinal) == true
            && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null);

    /// <summary><c>Igm.Application.Control.Arraigos</c> → <c>Control</c>; null for what no area owns.</summary>
    public static string? AreaOf(Type type) => AreaOf(type.Namespace);

    public static string? AreaOf(string? space) => space?.Split('.').FirstOrDefault(part => Areas.Contains(part));

    public static IReadOnlyList<Type> Requests { get; } =
        [.. Types(Application).Where(type => !type.IsInterface && typeof(IBaseRequest).IsAssignableFrom(type))];

    public static bool IsCommand(Type request) => typeof(ICommand).IsAssignableFrom(request);

    /// <summary>The <c>T</c> of <c>Result&lt;T&gt;</c>.</summary>
    public static Type? AnswerOf(Type request) => request.GetInterfaces()
        .Where(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(ICommand<>) || i.GetGenericTypeDefinition() == typeof(IQuery<>)))
        .Select(i => i.GetGenericArguments()[0])
        .SingleOrDefault();

    public static Type? HandledBy(Type type) => type.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
        .Select(i => i.GetGenericArguments()[0])
        .SingleOrDefault();

    public static bool IsAggregate(Type type) => typeof(IAggregate).IsAssignableFrom(type) && !type.IsAbstract;

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
