using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Watches the tokens between brackets: the parser takes two values without a comma between them for two entries,
/// which other readers of YAML and JSON refuse.
/// </summary>
/// <param name="scanner">Makes the tokens.</param>
internal sealed class FlowGuard(IScanner scanner) : IScanner
{
    private Token? last;
    private int depth;

    /// <inheritdoc/>
    public Mark CurrentPosition => scanner.CurrentPosition;

    /// <inheritdoc/>
    public Token? Current => scanner.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        bool moved = scanner.MoveNext();
        Look();
        return moved;
    }

    /// <inheritdoc/>
    public bool MoveNextWithoutConsuming()
    {
        bool moved = scanner.MoveNextWithoutConsuming();
        Look();
        return moved;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    private void Look()
    {
        Token? token = scanner.Current;
        if (token is null || ReferenceEquals(token, last))
        {
            return;
        }

        if (depth > 0 && Ends(last) && Begins(token))
        {
            throw new SemanticErrorException(
                token.Start, token.End, "While parsing a flow mapping, did not find expected ',' or '}'.");
        }

        depth += token switch
        {
            FlowMappingStart or FlowSequenceStart => 1,
            FlowMappingEnd or FlowSequenceEnd => -1,
            _ => 0,
        };
        last = token;
    }

    private static bool Ends(Token? token) => token is Scalar or AnchorAlias or FlowMappingEnd or FlowSequenceEnd;

    private static bool Begins(Token token) =>
        token is Key or Scalar or AnchorAlias or Anchor or Tag or FlowMappingStart or FlowSequenceStart;
}
