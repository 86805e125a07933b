using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Igm.Infrastructure.Seeding;
using Microsoft.Playwright;

namespace Igm.Journeys.Tests;

/// <summary>What a person does with a form, by the words that person reads.</summary>
public sealed partial class Visit
{
    /// <summary>Whether it looks different with the focus than without.</summary>
    private const string Differs =
        """
        async one => {
          const looks = async () => {
            await new Promise(drawn => setTimeout(drawn, 50));
            const { outlineStyle, outlineColor, borderColor, boxShadow } = getComputedStyle(one);
            return [outlineStyle, outlineColor, borderColor, boxShadow].join();
          };
          const held = await looks();
          one.blur();
          const free = await looks();
          one.focus();
          return held !== free;
        }
        """;

    /// <summary>Signs in as a demonstration account, at the screen made for it.</summary>
    public async Task SignIn(string userName)
    {
        await Open("/sign-in");
        await Type("Usuario", userName);
        await Type("Contraseña", DemonstrationAccounts.Password);
        await Press("Entrar");
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Entrar", Exact = true })).ToHaveCountAsync(0);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    /// <summary>Says why people are looked up; asked once in a window.</summary>
    public async Task StatePurpose(string reference)
    {
        await Type("Expediente o referencia", reference);
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Consultar con este motivo" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    public Task Type(string label, string text) => Box(label).FillAsync(text);

    /// <summary>Chooses from a list by typing part of the name or of the code.</summary>
    public async Task Choose(string label, string part)
    {
        await Box(label).ClickAsync();
        await Box(label).FillAsync(part);
        await Page.GetByRole(AriaRole.Option, new() { Name = part }).First.ClickAsync();
    }

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task Follow(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    /// <summary>Goes there with the Tab key alone, and sees on the way where it is.</summary>
    public async Task TabTo(ILocator target)
    {
        await target.WaitForAsync();
        for (var steps = 0; steps < 60; steps++)
        {
            if (await target.EvaluateAsync<bool>("one => one === document.activeElement"))
            {
                (await target.EvaluateAsync<bool>(Differs)).ShouldBeTrue($"{target} does not show that it has the focus");
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        throw new TimeoutException($"Sixty steps with Tab do not lead to {target}.");
    }

    /// <summary>The row of a list that says this, opened beside it.</summary>
    public Task OpenRow(string says) => Page.Locator("tbody tr").Filter(new() { HasText = says }).First.ClickAsync();

    public Task ShouldHead(string title) => Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true })).ToBeVisibleAsync();

    public Task ShouldSay(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    public static FilePayload Pdf(string name) => new() { Name = name, MimeType = "application/pdf", Buffer = Paper(name) };

    public static string Typed(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A field by its whole label; a list of choices carries the label of its field, and is none.</summary>
    public ILocator Box(string label) =>
        Page.GetByLabel(new Regex($"^{Regex.Escape(label)}( \\(opcional\\))?$")).And(Page.Locator("input, textarea"));

    /// <summary>A whole, empty page, so that the browser can show it.</summary>
    private static byte[] Paper(string name) => Encoding.ASCII.GetBytes(
        $"%PDF-1.4\n% {name}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}
