using Igm.Application.Control.Alerts;
using Igm.Application.Control.Arraigos;
using Igm.Application.Control.Certificates;
using Igm.Application.Control.Impediments;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Application.Control;

internal static class Registration
{
    public static IServiceCollection AddControl(this IServiceCollection services) => services
        .AddScoped<AlertSight>()
        .AddScoped<AlertDesk>()
        .AddScoped<AlertLists>()
        .AddScoped<ArraigoDesk>()
        .AddScoped<ArraigoCalendar>()
        .AddScoped<ArraigoLists>()
        .AddScoped<CertificateCheck>()
        .AddScoped<CertificateSeals>()
        .AddScoped<CertificateSearch>()
        .AddScoped<ImpedimentSearch>();
}
