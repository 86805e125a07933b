using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Access.Sessions;

/// <summary>A new password, judged by the rules and hashed.</summary>
internal sealed class PasswordChoice(IPasswords passwords, ICommonPasswords common)
{
    public Result<string> Of(Officer officer, string typed, string pointer)
    {
        var chosen = Password.Choose(typed, [officer.UserName, officer.UserName.Replace(".", "", StringComparison.Ordinal)], common);
        var refused = chosen.Error ?? (passwords.Verify(officer.PasswordHash, chosen.Value).Right ? PasswordErrors.Unchanged : null);
        return refused is null ? passwords.Hash(chosen.Value) : refused.At((pointer, refused.Code));
    }
}
