using System.Globalization;
using Igm.Domain.Common;
using Microsoft.Extensions.DependencyInjection;

namespace Igm.Infrastructure.Identity;

/// <summary>What whoever runs the machine may do without signing in; the start-up hands its command line here.</summary>
public static class AccessCommands
{
    public static Task<Result<string>> InviteFirstAdministrator(IServiceProvider scope) =>
        scope.GetRequiredService<FirstAdministrator>().Invite(CancellationToken.None);

    /// <param name="address">Where the dashboard is, so that the line can be opened as it stands.</param>
    /// <returns>The lines to print, once, and the exit code.</returns>
    public static async Task<(string Text, int ExitCode)> Run(IServiceProvider services, string[] args, string address)
    {
        if (args is not ["first-administrator"])
        {
            return ("access first-administrator   prints a one-time link for the first administrator", 2);
        }

        await using var scope = services.CreateAsyncScope();
        var secret = await InviteFirstAdministrator(scope.ServiceProvider);
        return secret.Succeeded
            ? (string.Create(CultureInfo.InvariantCulture, $"{address.TrimEnd('/')}/link#{secret.Value}{Environment.NewLine}User name: administrador. The link is good once, for 24 hours."), 0)
            : ("An administrator already signs in here; they create the other accounts.", 1);
    }
}
