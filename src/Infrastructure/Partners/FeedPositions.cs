using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Igm.Application.Common.Ports;
using Microsoft.AspNetCore.DataProtection;

namespace Igm.Infrastructure.Partners;

/// <summary>Encrypted and authenticated: the distance between two positions would tell how much happened that one may not see.</summary>
internal sealed class FeedPositions(IDataProtectionProvider protection) : IFeedPositions
{
    private readonly IDataProtector _seal = protection.CreateProtector("igm.partners.feed-position.v1");

    public string Seal(FeedPosition position)
    {
        var plain = new byte[24];
        BinaryPrimitives.WriteUInt64BigEndian(plain, position.Transaction);
        position.Row.TryWriteBytes(plain.AsSpan(8), bigEndian: true, out _);
        return Base64Url.EncodeToString(_seal.Protect(plain));
    }

    public FeedPosition? Open(string sealedPosition)
    {
        try
        {
            var plain = _seal.Unprotect(Base64Url.DecodeFromChars(sealedPosition));
            return new(BinaryPrimitives.ReadUInt64BigEndian(plain), new Guid(plain.AsSpan(8), bigEndian: true));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
