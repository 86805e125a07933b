using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Igm.Architecture.Tests;

/// <summary>Everything a type touches: in its signatures, and in the bodies of its methods, lambdas and iterators.</summary>
internal static class Uses
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    private static readonly Dictionary<Type, IReadOnlySet<Type>> Known = [];

    /// <summary>Constructed as they are written: <c>Id&lt;Arraigo&gt;</c> is one type here, and no use of <c>Arraigo</c>.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        lock (Known)
        {
            return Known.TryGetValue(type, out var known) ? known : Known[type] = Find(type);
        }
    }

    /// <summary>The types inside a constructed one, without the arguments of those it stops at.</summary>
    public static IEnumerable<Type> Within(Type type, Func<Type, bool> stopAt)
    {
        if (type.HasElementType)
        {
            return Within(type.GetElementType()!, stopAt);
        }

        return type.IsGenericType && !stopAt(type)
            ? type.GetGenericArguments().SelectMany(argument => Within(argument, stopAt)).Prepend(type)
            : [type];
    }

    private static HashSet<Type> Find(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        found.UnionWith(type.GetInterfaces());
        found.UnionWith(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
        foreach (var member in type.GetMembers(Own))
        {
            switch (member)
            {
                case FieldInfo field:
                    Add(found, field.FieldType);
                    break;
                case MethodBase method:
                    Add(found, (method as MethodInfo)?.ReturnType);
                    found.UnionWith(method.GetParameters().Select(parameter => parameter.ParameterType));
                    Body(found, method);
                    break;
                case Type nested:
                    found.UnionWith(Of(nested));
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private static void Body(HashSet<Type> found, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        found.UnionWith(body.LocalVariables.Select(local => local.LocalType));
        var il = body.GetILAsByteArray().AsSpan();
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == 0xFE ? unchecked((short)(0xFE00 | il[at + 1])) : il[at]];
            at += code.Size;
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Member(found, method, BinaryPrimitives.ReadInt32LittleEndian(il[at..]));
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(il[at..]));
                    break;
                default:
                    at += Width(code.OperandType);
                    break;
            }
        }
    }

    private static int Width(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private static void Member(HashSet<Type> found, MethodBase from, int token)
    {
        var typeArguments = from.DeclaringType!.IsGenericType ? from.DeclaringType.GetGenericArguments() : null;
        var methodArguments = from.IsGenericMethod ? from.GetGenericArguments() : null;
        var member = from.Module.ResolveMember(token, typeArguments, methodArguments)!;
        Add(found, member as Type ?? member.DeclaringType);
        if (member is MethodInfo { IsGenericMethod: true } method)
        {
            found.UnionWith(method.GetGenericArguments());
        }

        switch (member)
        {
            case MethodInfo called:
                Add(found, called.ReturnType);
                break;
            case FieldInfo read:
                Add(found, read.FieldType);
                break;
            default:
                break;
        }
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is not null)
        {
            found.Add(type);
        }
    }
}
