using System.Reflection;
using System.Runtime.CompilerServices;
using AutoMapper;

namespace Igm.Application.Common;

/// <summary>AutoMapper's one job: reference entities to rows, by <c>ProjectTo</c>, with a profile nested in each row record (ADR 0014).</summary>
public static class Projections
{
    public static IConfigurationProvider FromRowsOf(Assembly application)
    {
        var expression = new AutoMapper.Configuration.MapperConfigurationExpression();
        ForgetExtensionMethods(expression);
        foreach (var profile in application.GetTypes().Where(type => type.IsNested && typeof(Profile).IsAssignableFrom(type)))
        {
            var nested = (Profile)Activator.CreateInstance(profile, nonPublic: true)!;
            ForgetExtensionMethods(nested);
            expression.AddProfile(nested);
        }

        return new MapperConfiguration(expression);
    }

    /// <summary>
    /// AutoMapper 8 closes every method of <see cref="Enumerable"/> over int; .NET 7 constrained some of them (MaxInteger), so that
    /// configuration throws. No row maps from such a method, and the list has no public way to be emptied.
    /// </summary>
    private static void ForgetExtensionMethods(Profile profile) => SourceExtensionMethods(profile).Clear();

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_sourceExtensionMethods")]
    private static extern ref readonly List<MethodInfo> SourceExtensionMethods(Profile profile);
}
