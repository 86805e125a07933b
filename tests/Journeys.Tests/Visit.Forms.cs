using System.Globalization;
using System.Text;
using Igm.Infrastructure.Seeding;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

public sealed partial class Visit
{
    /// <summary>Signs in as a demonstration account, at the screen made for it.</summary>
    public async Task SignIn(string userName)
    {
        await Open("/sign-in");
        await Type("userName", userName);
        await Type("password", DemonstrationAccounts.Password);
        await Press("Entrar");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Entrar", Exact = true })).ToHaveCountAsync(0);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    public Task Type(string field, string text) => Box(field).FillAsync(text);

    /// <summary>Chooses from a list by typing part of the name or of the code.</summary>
    public async Task Choose(string field, string part)
    {
        await Box(field).ClickAsync();
        await Box(field).FillAsync(part);
        await Page.GetByRole(AriaRole.Option, new() { Name = part }).First.ClickAsync();
    }

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task ShouldHead(string title) => Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true })).ToBeVisibleAsync();

    public Task ShouldSay(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    public static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = Paper(name) };

    public static string Typed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A whole, empty page, so that the browser can show it.</summary>
    private static byte[] Paper(string name) => Encoding.ASCII.GetBytes(
        $"%PDF-1.4\n% {name}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private ILocator Box(string field) => Page.Locator("#field-" + field.Replace('.', '-'));
}
