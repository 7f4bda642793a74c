using System;
using System.Collections.Generic;
using System.Reflection;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Studies.Tests.Fitting;

/// <summary>Reads parameters back by their ids from the records that runs use.</summary>
internal static class LoadedValues
{
    public static Dictionary<string, double> Of(ModelParameters model, SurveyParameters surveys)
    {
        Dictionary<string, double> values = new(StringComparer.Ordinal);
        foreach (object record in new object[] { model.Firms, model.Persons, model.National, model.Levers, surveys })
        {
            foreach (PropertyInfo property in record.GetType().GetProperties())
            {
                if (property.GetCustomAttribute<ParameterAttribute>() is { } parameter)
                {
                    Add(values, parameter.Id, property.GetValue(record));
                }
            }
        }

        return values;
    }

    private static void Add(Dictionary<string, double> values, string id, object? value)
    {
        if (value is ParameterFamily family)
        {
            foreach (string key in family.Keys)
            {
                values.Add($"{id}.{key}", family[key]);
            }
        }
        else if (value is double number)
        {
            values.Add(id, number);
        }
    }
}
