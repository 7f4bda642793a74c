namespace AdoptionSim.Model;

/// <summary>Someone who watches a country from tick to tick: survey operators, tables, checks.</summary>
public interface ITickObserver
{
    /// <summary>Sees the country at the end of a tick.</summary>
    /// <param name="country">The country; valid during the call only.</param>
    void Observe(CountrySnapshot country);
}
