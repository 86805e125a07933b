using System.Reflection;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Common;

/// <summary>What a use case demands of its caller, read once off the request record.</summary>
public sealed record Demand(string? Permission, bool Open, bool Personal, bool DuringTask, bool AlsoPartners)
{
    public static Demand Of(Type request)
    {
        var permission = request.GetCustomAttribute<RequiresAttribute>()?.Permission;
        var open = request.GetCustomAttribute<OpenAttribute>() is not null;
        var signedIn = request.GetCustomAttribute<SignedInAttribute>() is not null;
        return (permission is not null ? 1 : 0) + (open ? 1 : 0) + (signedIn ? 1 : 0) == 1
            ? new(permission, open, request.GetCustomAttribute<ReadsPersonalDataAttribute>() is not null,
                request.GetCustomAttribute<DuringTaskAttribute>() is not null,
                request.GetCustomAttribute<AlsoPartnersAttribute>() is not null)
            : throw new InvalidOperationException($"{request.Name} must say exactly one of [Requires], [SignedIn] or [Open].");
    }

    public Error? Refuses(ICaller caller)
    {
        if (Open)
        {
            return Purposes.Refuses(caller, demanded: false);
        }

        if (caller.Actor is null)
        {
            return AccessErrors.NotSignedIn;
        }

        if (caller.Task is not null && !DuringTask)
        {
            return SessionErrors.Limited;
        }

        if (Permission is not null ? !caller.May(Permission) : caller.Actor.Kind == ActorKind.Partner && !AlsoPartners)
        {
            return AccessErrors.Forbidden;
        }

        return Purposes.Refuses(caller, demanded: Personal && caller.Actor.Kind != ActorKind.System);
    }
}
