using Igm.Application.Common.Ports;
using Microsoft.AspNetCore.DataProtection;

namespace Igm.Infrastructure.Identity;

internal sealed class SecretBox(IDataProtectionProvider protection) : ISecretBox
{
    private readonly IDataProtector _box = protection.CreateProtector("igm.access.second-factor.v1");

    public string Seal(byte[] secret) => Convert.ToBase64String(_box.Protect(secret));

    public byte[] Open(string sealedSecret) => _box.Unprotect(Convert.FromBase64String(sealedSecret));
}
