using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Igm.Infrastructure.Postgres;

namespace Igm.WebApi.Start;

/// <summary>What the machine must have before anything slow begins.</summary>
internal static class Machine
{
    public const string DefaultAddress = "http://localhost:5080";

    public static async Task DemandNode(CancellationToken ct)
    {
        var node = await Tool.Run(new ProcessStartInfo("node", ["--version"]), onLine: null, ct);
        if (node is not { Succeeded: true })
        {
            throw new CannotStartException("Node.js was not found: install Node.js 20.19+, 22.12+ or 24 from https://nodejs.org and try again.");
        }

        if (!IsEnough(node.LastLine))
        {
            throw new CannotStartException($"Node.js {node.LastLine} is too old for the dashboard: install 20.19+, 22.12+ or 24 from https://nodejs.org and try again.");
        }
    }

    /// <param name="version">As Node prints it: <c>v22.12.0</c>.</param>
    public static bool IsEnough(string version) => Version.TryParse(version.TrimStart('v').Split('-')[0], out var v) && v switch
    {
        { Major: 20 } => v.Minor >= 19,
        { Major: 22 } => v.Minor >= 12,
        _ => v.Major >= 24,
    };

    public static void DemandFreePorts(string urls)
    {
        foreach (var address in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(BindingAddress.Parse))
        {
            if (address.Port is > 0 and <= IPEndPoint.MaxPort && !IsFree(address.Port))
            {
                throw new CannotStartException(string.Create(CultureInfo.InvariantCulture,
                    $"Port {address.Port} is in use, perhaps by another start of this program: end that one, or choose another port with dotnet run --project src/WebApi -- --urls http://localhost:{address.Port + 1}"));
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.Loopback, port));
            probe.Listen(1);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
