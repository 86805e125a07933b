using Igm.Infrastructure.Seeding;

namespace Igm.WebApi.Start;

internal static class Banner
{
    public static string Of(string address, bool servesClient, bool demonstration)
    {
        string[] accounts = demonstration
            ?
            [
                $"  Demonstration accounts, password {DemonstrationAccounts.Password}",
                .. DemonstrationAccounts.All.Select(account => $"    {account.UserName,-24}{account.Does}"),
                $"  Demonstration partner systems (minex-demo and others of the README), secret {DemonstrationClients.DemonstrationSecret}",
                "",
            ]
            : [];
        string[] lines =
        [
            "",
            $"  Dashboard   {(servesClient ? address + "/" : "not served (Start:Client=false)")}",
            $"  Swagger UI  {address}/swagger",
            $"  Health      {address}/health/ready",
            "",
            .. accounts,
            "  Ctrl+C stops everything and keeps the data.",
            "",
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
