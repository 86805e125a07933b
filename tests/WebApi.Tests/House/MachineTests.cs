using System.Net;
using System.Net.Sockets;
using Igm.Infrastructure.Postgres;
using Igm.WebApi.Start;

namespace Igm.WebApi.Tests.House;

public sealed class MachineTests
{
    [Theory]
    [InlineData("v20.19.0", true)]
    [InlineData("v20.18.3", false)]
    [InlineData("v22.12.0", true)]
    [InlineData("v22.11.9", false)]
    [InlineData("v21.7.0", false)]
    [InlineData("v23.9.0", false)]
    [InlineData("v24.0.0", true)]
    [InlineData("v18.20.4", false)]
    [InlineData("something else", false)]
    public void Node_is_new_enough_or_not(string version, bool enough) => Machine.IsEnough(version).ShouldBe(enough);

    [Fact]
    public void A_port_in_use_is_told_with_its_remedy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var refusal = Should.Throw<CannotStartException>(() => Machine.DemandFreePorts($"http://localhost:{port}"));

        refusal.Message.ShouldStartWith($"Port {port} is in use");
        refusal.Message.ShouldContain("--urls");
    }
}
