using Igm.Application.Common.Ports;
using Microsoft.Extensions.Configuration;

namespace Igm.Infrastructure.Partners;

/// <summary>Set, never taken from a request: whoever could say what this server is called could show it what was meant for another.</summary>
internal sealed class PublicAddress(IConfiguration configuration) : IPublicAddress
{
    public const string Setting = "Public:Address";

    public string Address { get; } = (configuration[Setting] ?? "http://localhost:5080").TrimEnd('/');
}
