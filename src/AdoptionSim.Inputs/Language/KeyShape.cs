namespace AdoptionSim.Inputs.Language;

/// <summary>Shapes of values in the scenario language.</summary>
internal enum KeyShape
{
    /// <summary>The number of the language's version.</summary>
    Version,

    /// <summary>A slug.</summary>
    Slug,

    /// <summary>A text in both languages.</summary>
    BilingualText,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A relative path.</summary>
    Path,

    /// <summary>First and last month.</summary>
    Horizon,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A scale 1:k.</summary>
    Scale,

    /// <summary>A seed.</summary>
    Seed,

    /// <summary>A number of replicates.</summary>
    Replicates,

    /// <summary>Whether parameters are uncertain.</summary>
    Uncertainty,

    /// <summary>The comparators.</summary>
    Comparators,

    /// <summary>A list of countries.</summary>
    Countries,

    /// <summary>A number of persons.</summary>
    Persons,

    /// <summary>The levers.</summary>
    Levers,

    /// <summary>A list of levers.</summary>
    LeverList,

    /// <summary>A strength in time.</summary>
    Timeline,

    /// <summary>Money by fiscal year.</summary>
    Money,

    /// <summary>An amount of money with its unit.</summary>
    Amount,

    /// <summary>A share.</summary>
    Share,

    /// <summary>How applicants are chosen.</summary>
    Rationing,

    /// <summary>A printed budget that pays for levers.</summary>
    Programme,

    /// <summary>The id of a printed budget.</summary>
    ProgrammeId,

    /// <summary>A fiscal year.</summary>
    FiscalYear,

    /// <summary>Points in time.</summary>
    Points,

    /// <summary>How a timeline runs between points.</summary>
    Interpolation,

    /// <summary>A source.</summary>
    Source,

    /// <summary>The key of a source.</summary>
    SourceKey,

    /// <summary>Values of parameters.</summary>
    Parameters,

    /// <summary>Forms of the model.</summary>
    Model,

    /// <summary>An exposure map.</summary>
    ExposureMap,

    /// <summary>How firms decide on a trial.</summary>
    AdoptionRule,

    /// <summary>What closes the demand for labour.</summary>
    DemandClosure,

    /// <summary>How vacancies are filled.</summary>
    MatchingRule,

    /// <summary>True or false.</summary>
    Switch,

    /// <summary>A change of the demand for labour in time.</summary>
    DemandShock,

    /// <summary>A list of outcomes.</summary>
    Outcomes,

    /// <summary>A list of checks.</summary>
    Checks,

    /// <summary>A value of the shape that its place asks for.</summary>
    Any,
}
