using FluentValidation;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Application.Control;
using Igm.Application.Partners;
using Igm.Application.People;
using Igm.Application.Territory;
using Igm.Domain.Common;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Application.Common;

public static class Registration
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        var application = typeof(Registration).Assembly;
        services.AddMediatR(mediatR => mediatR.RegisterServicesFromAssembly(application));
        foreach (var behaviour in new[] { typeof(Audit<,>), typeof(Authorise<,>), typeof(Validate<,>), typeof(Transact<,>) })
        {
            services.AddScoped(typeof(IPipelineBehavior<,>), behaviour);
        }

        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member?.Name;
        foreach (var rule in AssemblyScanner.FindValidatorsInAssembly(application, includeInternalTypes: true))
        {
            services.AddSingleton(rule.InterfaceType, rule.ValidatorType);
        }

        return services
            .AddScoped<Trail>()
            .AddScoped<Precondition>()
            .AddControl()
            .AddPartners()
            .AddSingleton(Projections.FromRowsOf(application))
            .AddScoped<PeopleFinder>()
            .AddScoped<IPeopleDirectory, PeopleDirectory>()
            .AddScoped<IPlaces, Places>()
            .AddScoped(scope => new Act(
                scope.GetRequiredService<ICaller>().Actor ?? throw new InvalidOperationException("An act needs an actor."),
                scope.GetRequiredService<TimeProvider>().GetUtcNow(),
                scope.GetRequiredService<Trail>().Why));
    }
}
